package org.chapter8.serve.admission;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Why a request isn't answered.
 *
 * @param retryAfter when to come back, if that helps
 * @param isRead whether its body was read, so that the connection can be used again
 */
record Refusal(int status, String sentence, Optional<Duration> retryAfter, boolean isRead) {

  static Refusal tooLarge(Capacity capacity, boolean isRead) {
    return new Refusal(
        HttpStatus.PAYLOAD_TOO_LARGE_413,
        "The body of a request may have at most %d bytes, not compressed, and this one has more. Send it in parts."
            .formatted(capacity.bodyCap()),
        Optional.empty(),
        isRead);
  }

  static Refusal tooSlow(Capacity capacity) {
    return new Refusal(
        HttpStatus.REQUEST_TIMEOUT_408,
        "The body of a request may take at most %d ms to arrive, and this one took longer."
            .formatted(capacity.bodyTime().toMillis()),
        Optional.empty(),
        false);
  }

  static Refusal noMemory(Capacity capacity) {
    return new Refusal(
        HttpStatus.SERVICE_UNAVAILABLE_503,
        "All bodies of requests at a time may have at most %d bytes, those of one client half as many; there is no room for this one now."
            .formatted(capacity.bodyBytes()),
        Optional.of(capacity.patience()),
        false);
  }

  static Refusal noRoom(Capacity capacity) {
    return new Refusal(
        HttpStatus.TOO_MANY_REQUESTS_429,
        "At most %d queries may wait for their turn, and no client has more of them than you. At most %d of one client are evaluated at a time: send no more than that at once."
            .formatted(capacity.waiting(), capacity.placesEach()),
        Optional.of(capacity.patience()),
        true);
  }

  static Refusal noTurn(Capacity capacity) {
    return new Refusal(
        HttpStatus.SERVICE_UNAVAILABLE_503,
        "At most %d queries are evaluated at a time, %d of one client, and no place came free within %d ms."
            .formatted(capacity.places(), capacity.placesEach(), capacity.patience().toMillis()),
        Optional.of(capacity.patience()),
        true);
  }

  void send(Request request, Response response, Callback callback) {
    HttpFields.Mutable headers = response.getHeaders();
    headers.put("Access-Control-Allow-Origin", "*");
    headers.put("Access-Control-Expose-Headers", "Retry-After");
    headers.put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    retryAfter.ifPresent(
        time -> headers.put(HttpHeader.RETRY_AFTER, time.plusMillis(999).toSeconds()));
    if (!isRead) {
      headers.put(HttpHeader.CONNECTION, "close");
    }
    response.setStatus(status);
    byte[] body = (sentence + "\n").getBytes(StandardCharsets.UTF_8);
    boolean isHead = request.getMethod().equals("HEAD");
    response.write(true, isHead ? BufferUtil.EMPTY_BUFFER : ByteBuffer.wrap(body), callback);
  }
}
