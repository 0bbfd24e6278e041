package org.chapter8.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One request and its answer. */
final class Exchange {
  private static final Set<String> BODILESS = Set.of("GET", "HEAD", "OPTIONS");

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private boolean isRead;

  Exchange(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
  }

  String method() {
    return request.getMethod();
  }

  /** GET, or HEAD, which is the same without the body. */
  boolean isReading() {
    return method().equals("GET") || method().equals("HEAD");
  }

  /** This server as the client calls it: scheme, host and port. */
  String origin() {
    String url = request.getRequestURL().toString();
    return url.substring(0, url.length() - request.getRequestURI().length());
  }

  /** The language for what people read: the best of {@code Accept-Language} that there is. */
  String lang() {
    return Languages.accepted(Optional.ofNullable(request.getHeader("Accept-Language")));
  }

  /** The parameters of the address. */
  Map<String, String> parameters() throws Problem {
    return decoded(Optional.ofNullable(request.getQueryString()).orElse(""));
  }

  /** The fields of a form that was posted. */
  Map<String, String> form() throws IOException, Problem {
    requireType("application/x-www-form-urlencoded");
    return decoded(body());
  }

  /** JSON that was posted. */
  JsonNode json() throws IOException, Problem {
    requireType("application/json");
    return Json.parse("the body", body());
  }

  private void requireType(String expected) throws Problem {
    String type = Optional.ofNullable(request.getContentType()).orElse("none");
    if (!type.toLowerCase(Locale.ROOT).split(";", -1)[0].strip().equals(expected)) {
      throw new Problem(
          Problem.MEDIA_TYPE,
          "body.wrong-type",
          "Content-Type: expected %s, found %s".formatted(expected, type));
    }
  }

  private String body() throws IOException, Problem {
    byte[] bytes = request.getInputStream().readNBytes(Limits.BODY + 1);
    if (bytes.length > Limits.BODY) {
      throw new Problem(
          Problem.TOO_LARGE,
          "body.too-large",
          "the body: expected at most %d bytes, found more".formatted(Limits.BODY));
    }
    isRead = true;
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw Problem.bad("body.not-utf-8", "the body: expected UTF-8, found other bytes");
    }
  }

  private static Map<String, String> decoded(String encoded) throws Problem {
    Map<String, String> fields = new HashMap<>();
    for (String field : encoded.split("&", -1)) {
      int equals = field.indexOf('=');
      String name = equals < 0 ? field : field.substring(0, equals);
      fields.putIfAbsent(decode(name), decode(equals < 0 ? "" : field.substring(equals + 1)));
    }
    fields.remove("");
    return fields;
  }

  private static String decode(String text) throws Problem {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Problem.bad(
          "parameter.not-encoded", "a parameter: expected percent-encoding, " + e.getMessage());
    }
  }

  void send(int status, JsonNode body) throws IOException {
    send(status, "application/json;charset=utf-8", Json.bytes(body));
  }

  void sendHtml(String page) throws IOException {
    send(
        HttpServletResponse.SC_OK,
        "text/html;charset=utf-8",
        page.getBytes(StandardCharsets.UTF_8));
  }

  private void send(int status, String type, byte[] body) throws IOException {
    if (!isRead && !BODILESS.contains(method())) {
      // What was sent is not read to its end, so the connection cannot be used again.
      response.setHeader("Connection", "close");
    }
    response.setStatus(status);
    response.setContentType(type);
    response.addHeader("Vary", "Accept-Language");
    response.setHeader("Cache-Control", "no-cache");
    response.setContentLength(body.length);
    if (!method().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }

  void redirect(String location) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", location);
  }

  void allow(String methods) {
    response.setHeader("Allow", methods);
  }

  void noContent() {
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
