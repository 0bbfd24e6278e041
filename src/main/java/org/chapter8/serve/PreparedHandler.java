package org.chapter8.serve;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.chapter8.serve.page.Lang;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Sends answers that are prepared, before anything else of the server is asked. It never waits, so
 * the thread that reads a request answers it; all else is handed to a thread that may wait.
 */
final class PreparedHandler extends Handler.Wrapper {
  private final Prepared prepared;

  /**
   * A handler in front of all others.
   *
   * @param others who answers what is not prepared
   */
  PreparedHandler(Prepared prepared, Handler others) {
    super(others);
    this.prepared = prepared;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Optional<PreparedAnswer> answer = answer(request);
    if (answer.isPresent()) {
      send(answer.get(), request, response, callback);
    } else {
      request.getComponents().getExecutor().execute(() -> others(request, response, callback));
    }
    return true;
  }

  @Override
  public InvocationType getInvocationType() {
    return InvocationType.NON_BLOCKING;
  }

  /** An error that nobody answers for would leave the client waiting. */
  private void others(Request request, Response response, Callback callback) {
    try {
      if (!super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
      }
    } catch (Throwable e) {
      Response.writeError(request, response, callback, e);
    }
  }

  private Optional<PreparedAnswer> answer(Request request) {
    String method = request.getMethod();
    boolean reading = method.equals("GET") || method.equals("HEAD");
    if (!reading || request.getHttpURI().getQuery() != null) {
      return Optional.empty();
    }
    String path = request.getHttpURI().getPath();
    Optional<PreparedAnswer> inNoLanguage = prepared.find(path);
    return inNoLanguage.isPresent()
        ? inNoLanguage
        : prepared.find(Prepared.key(path, Optional.of(language(request).tag())));
  }

  private static Lang language(Request request) {
    String chosen =
        Request.getCookies(request).stream()
            .filter(cookie -> cookie.getName().equals(Languages.NAME))
            .map(HttpCookie::getValue)
            .findFirst()
            .orElse("");
    String accepted = request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE);
    return Lang.negotiate("", chosen, Optional.ofNullable(accepted).orElse(""));
  }

  private static void send(
      PreparedAnswer answer, Request request, Response response, Callback callback) {
    HttpFields asked = request.getHeaders();
    if (isUnchanged(answer, asked)) {
      response.setStatus(HttpStatus.NOT_MODIFIED_304);
      response.getHeaders().add(answer.unchanged());
      response.write(true, BufferUtil.EMPTY_BUFFER, callback);
      return;
    }
    boolean gzip =
        asked.contains(HttpHeader.ACCEPT_ENCODING)
            && asked.getQualityCSV(HttpHeader.ACCEPT_ENCODING).contains("gzip");
    response.setStatus(HttpStatus.OK_200);
    response.getHeaders().add(gzip ? answer.compressed() : answer.plain());
    boolean isHead = request.getMethod().equals("HEAD");
    ByteBuffer body = gzip ? answer.gzip() : answer.body();
    response.write(true, isHead ? BufferUtil.EMPTY_BUFFER : body.slice(), callback);
  }

  private static boolean isUnchanged(PreparedAnswer answer, HttpFields asked) {
    if (asked.contains(HttpHeader.IF_NONE_MATCH)) {
      return asked.getValuesList(HttpHeader.IF_NONE_MATCH).stream()
          .anyMatch(tags -> Validators.matches(tags, answer.tag()));
    }
    Optional<String> date = Optional.ofNullable(asked.get(HttpHeader.IF_MODIFIED_SINCE));
    return Validators.isSince(date, answer.modified());
  }
}
