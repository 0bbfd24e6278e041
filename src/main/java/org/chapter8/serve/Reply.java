package org.chapter8.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chapter8.serve.page.Format;
import org.eclipse.jetty.http.HttpFields;

/**
 * Answers with validators. An entity tag is made of the bytes themselves: it stays the same from
 * release to release for as long as the answer does.
 */
final class Reply {
  private static final String EXPOSED =
      "ETag,Link,Location,Content-Length,Content-Range,Accept-Ranges,Last-Modified,Retry-After,"
          + "Chapter8-Service";

  /** The headers that an answer from memory repeats. */
  private static final List<String> KEPT =
      List.of(
          "Last-Modified",
          "Cache-Control",
          "Content-Type",
          "Content-Language",
          "Vary",
          "Link",
          "Access-Control-Allow-Origin",
          "Access-Control-Expose-Headers");

  private final Instant modified;
  private final Prepared prepared;

  /**
   * Answers of a release.
   *
   * @param prepared where answers are kept
   */
  Reply(Instant modified, Prepared prepared) {
    this.modified = modified.truncatedTo(ChronoUnit.SECONDS);
    this.prepared = prepared;
  }

  /** Something that can be sent. */
  interface Body {
    byte[] bytes() throws IOException;
  }

  /** Sends what is made anew each time. */
  void document(HttpServletRequest request, HttpServletResponse response, Format format, Body body)
      throws IOException {
    file(request, response, format.contentType(), body);
  }

  /** The same for any media type. */
  void file(HttpServletRequest request, HttpServletResponse response, String contentType, Body body)
      throws IOException {
    byte[] bytes = body.bytes();
    if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
      response.setContentType(contentType);
      send(request, response, bytes);
      return;
    }
    setHeaders(response, contentType);
    send(request, response, PreparedAnswer.tag(bytes), bytes);
  }

  /**
   * Sends what the address and the language of the answer decide alone: it is made once. Where the
   * address says no more than its path, it is sent from memory before anybody is asked again.
   */
  void lasting(HttpServletRequest request, HttpServletResponse response, Format format, Body body)
      throws IOException {
    if (request.getQueryString() == null) {
      lasting(request, response, request.getRequestURI(), format, body);
    } else {
      document(request, response, format, body);
    }
  }

  /**
   * The same where the path doesn't tell.
   *
   * @param name of what is sent; it has to be no path, if other headers of the request matter
   */
  void lasting(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      Format format,
      Body body)
      throws IOException {
    setHeaders(response, format.contentType());
    Optional<String> language = Optional.ofNullable(response.getHeader("Content-Language"));
    String key = Prepared.key(name, language);
    Optional<PreparedAnswer> known = prepared.find(key);
    PreparedAnswer answer = known.isPresent() ? known.get() : prepared(response, body.bytes());
    prepared.keep(key, answer);
    send(request, response, answer.tag(), answer.bytes());
  }

  private PreparedAnswer prepared(HttpServletResponse response, byte[] body) throws IOException {
    HttpFields.Mutable headers = HttpFields.build();
    for (String name : KEPT) {
      response.getHeaders(name).forEach(value -> headers.add(name, value));
    }
    return PreparedAnswer.of(modified.toEpochMilli(), headers.asImmutable(), body);
  }

  /** Lets scripts of any origin read, with no credentials, so no answer varies by the origin. */
  static void openToAll(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", EXPOSED);
  }

  private void setHeaders(HttpServletResponse response, String contentType) {
    openToAll(response);
    response.addHeader("Vary", "Accept-Encoding");
    response.setDateHeader("Last-Modified", modified.toEpochMilli());
    if (response.getHeader("Cache-Control") == null) {
      response.setHeader("Cache-Control", "public, no-cache");
    }
    response.setContentType(contentType);
  }

  private void send(
      HttpServletRequest request, HttpServletResponse response, String tag, byte[] body)
      throws IOException {
    response.setHeader("ETag", tag);
    if (isUnchanged(request, tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      send(request, response, body);
    }
  }

  private boolean isUnchanged(HttpServletRequest request, String tag) {
    List<String> tags = Collections.list(request.getHeaders("If-None-Match"));
    Optional<String> date = Optional.ofNullable(request.getHeader("If-Modified-Since"));
    return tags.isEmpty()
        ? Validators.isSince(date, modified.toEpochMilli())
        : tags.stream().anyMatch(some -> Validators.matches(some, tag));
  }

  /** Sends one or more sentences. */
  static void text(
      HttpServletRequest request, HttpServletResponse response, int status, String message)
      throws IOException {
    response.setStatus(status);
    body(request, response, "text/plain;charset=utf-8", message + "\n");
  }

  /** Sends a text that is not kept, with the status that was set. */
  static void body(
      HttpServletRequest request, HttpServletResponse response, String contentType, String text)
      throws IOException {
    response.setContentType(contentType);
    send(request, response, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpServletRequest request, HttpServletResponse response, byte[] body)
      throws IOException {
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }
}
