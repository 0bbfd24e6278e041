package org.chapter8.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** Answers, with the validators of a release that does not change. */
final class Reply {
  private final String version;
  private final Instant modified;

  /**
   * Answers of a release.
   *
   * @param version changes whenever an answer may
   */
  Reply(String version, Instant modified) {
    this.version = version;
    this.modified = modified.truncatedTo(ChronoUnit.SECONDS);
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
      return Arrays.stream(tags.get().split(",", -1))
          .map(String::strip)
          .anyMatch(other -> other.equals("*") || plain(other).equals(tag));
    }
    long since = request.getDateHeader("If-Modified-Since");
    return since >= modified.toEpochMilli();
  }

  /** A tag without what compression and weakness add to it. */
  private static String plain(String tag) {
    String strong = tag.startsWith("W/") ? tag.substring(2) : tag;
    return strong.replaceFirst("-+gzip\"$", "\"");
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
