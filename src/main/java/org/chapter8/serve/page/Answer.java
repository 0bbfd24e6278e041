package org.chapter8.serve.page;

/**
 * What is sent.
 *
 * @param status of HTTP
 * @param contentType the value of the header
 */
public record Answer(int status, String contentType, String body) {
  /** A page. */
  public static Answer html(String html) {
    return new Answer(200, Format.HTML.contentType(), html);
  }

  /** Text of another media type, in UTF-8. */
  public static Answer text(String mediaType, String text) {
    return new Answer(200, mediaType + ";charset=utf-8", text);
  }
}
