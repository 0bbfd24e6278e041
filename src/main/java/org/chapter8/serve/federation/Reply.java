package org.chapter8.serve.federation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpStatus;

/**
 * What a service sent.
 *
 * @param type the media type, with parameters if it has any
 * @param retryAfter how long it asks to wait
 * @param location where it wants to send us
 * @param body of a result; empty for an error, whose body is not read
 * @param isWhole whether the body was read to its end
 */
record Reply(
    int status,
    String type,
    Optional<Duration> retryAfter,
    Optional<String> location,
    ByteArrayInputStream body,
    boolean isWhole) {

  /**
   * Reads an answer.
   *
   * @param cap most bytes of its body, after decompression
   */
  static Reply read(ClassicHttpResponse response, int cap) throws IOException {
    Optional<HttpEntity> entity = Optional.ofNullable(response.getEntity());
    byte[] body = new byte[0];
    boolean isWhole = entity.isEmpty();
    if (response.getCode() == HttpStatus.SC_OK && entity.isPresent()) {
      InputStream content = entity.get().getContent();
      body = content.readNBytes(cap);
      isWhole = body.length < cap || content.read() < 0;
    }
    return new Reply(
        response.getCode(),
        header(response, "Content-Type").orElse("none"),
        header(response, "Retry-After").flatMap(value -> RetryAfter.of(value, Instant.now())),
        header(response, "Location"),
        new ByteArrayInputStream(body),
        isWhole);
  }

  private static Optional<String> header(ClassicHttpResponse response, String name) {
    return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
  }

  /** Whether it asks to come back later. */
  boolean isBusy() {
    return status == HttpStatus.SC_TOO_MANY_REQUESTS || status == HttpStatus.SC_SERVICE_UNAVAILABLE;
  }
}
