package org.chapter8.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.chapter8.serve.page.Format;
import org.eclipse.jetty.http.HttpFields;

/** Answers, with the validators of a release that does not change. */
final class Reply {
  private static final String EXPOSED =
      "ETag,Link,Location,Content-Length,Content-Range,Accept-Ranges,Last-Modified";

  /** The headers that an answer from memory repeats. */
  private static final List<String> KEPT =
      List.of(
          "ETag",
          "Last-Modified",
          "Cache-Control",
          "Content-Type",
          "Vary",
          "Link",
          "Access-Control-Allow-Origin",
          "Access-Control-Expose-Headers");

  private final String version;
  private final Instant modified;
  private final Prepared prepared;

  /**
   * Answers of a release.
   *
   * @param version changes whenever an answer may
   * @param prepared where answers are kept that a path alone decides
   */
  Reply(String version, Instant modified, Prepared prepared) {
    this.version = version;
    this.modified = modified.truncatedTo(ChronoUnit.SECONDS);
    this.prepared = prepared;
  }

  /** Something that can be sent. */
  interface Body {
    byte[] bytes() throws IOException;
  }

  /** Sends a document; a client that has it already is told so, and the body is not made. */
  void document(HttpServletRequest request, HttpServletResponse response, Format format, Body body)
      throws IOException {
    answer(request, response, format.extension(), format.contentType(), body);
  }

  /** The same for an address that names its format: it is sent from memory the next time. */
  void lasting(HttpServletRequest request, HttpServletResponse response, Format format, Body body)
      throws IOException {
    document(
        request,
        response,
        format,
        () -> {
          byte[] bytes = body.bytes();
          if (request.getQueryString() == null) {
            prepared.keep(request.getRequestURI(), prepared(response, bytes));
          }
          return bytes;
        });
  }

  private PreparedAnswer prepared(HttpServletResponse response, byte[] body) throws IOException {
    HttpFields.Mutable headers = HttpFields.build();
    for (String name : KEPT) {
      response.getHeaders(name).forEach(value -> headers.add(name, value));
    }
    return PreparedAnswer.of(
        response.getHeader("ETag"), modified.toEpochMilli(), headers.asImmutable(), body);
  }

  /** The same for a file that comes in one form only. */
  void file(HttpServletRequest request, HttpServletResponse response, String contentType, Body body)
      throws IOException {
    answer(request, response, "file", contentType, body);
  }

  private void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      String form,
      String contentType,
      Body body)
      throws IOException {
    String tag = "\"" + version + "-" + form + "\"";
    response.setHeader("ETag", tag);
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", EXPOSED);
    response.setDateHeader("Last-Modified", modified.toEpochMilli());
    response.setHeader("Cache-Control", "public, no-cache");
    response.setContentType(contentType);
    if (isUnchanged(request, tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    send(request, response, body.bytes());
  }

  private boolean isUnchanged(HttpServletRequest request, String tag) {
    Optional<String> tags = Optional.ofNullable(request.getHeader("If-None-Match"));
    if (tags.isPresent()) {
      return Validators.matches(tags.get(), tag);
    }
    long since = request.getDateHeader("If-Modified-Since");
    return since >= modified.toEpochMilli();
  }

  /** Sends one or more sentences. */
  static void text(
      HttpServletRequest request, HttpServletResponse response, int status, String message)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain;charset=utf-8");
    send(request, response, (message + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpServletRequest request, HttpServletResponse response, byte[] body)
      throws IOException {
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }
}
