package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of a contract: what is sent, and what comes back.
 *
 * @param request method and path
 * @param sent headers as {@code Name: value}, parted by blank-surrounded {@code &}; or nothing
 * @param status what is answered
 * @param answered headers as {@code Name: pattern} that one of their values must match whole,
 *     {@code !Name} for one that must not be there; or nothing
 */
record Row(String request, String sent, int status, String answered) {

  /** Sends it, and looks at what came. */
  HttpResponse<String> hold(Http http) throws Exception {
    String[] parts = request.strip().split(" ", 2);
    String[] headers =
        cells(sent).flatMap(header -> Stream.of(header.split(": ", 2))).toArray(String[]::new);
    String body = parts[0].equals("POST") || parts[0].equals("PUT") ? "x" : "";
    HttpResponse<String> answer = http.send(parts[0], parts[1], body, headers);
    assertThat(answer.statusCode())
        .as(request + " " + sent + "\n" + answer.body())
        .isEqualTo(status);
    cells(answered).forEach(expected -> require(answer, expected));
    return answer;
  }

  private static Stream<String> cells(String list) {
    return list == null ? Stream.empty() : Stream.of(list.split(" & ", -1)).map(String::strip);
  }

  private void require(HttpResponse<?> answer, String expected) {
    if (expected.startsWith("!")) {
      assertThat(answer.headers().allValues(expected.substring(1))).as(request).isEmpty();
      return;
    }
    String[] header = expected.split(": ", 2);
    List<String> values = answer.headers().allValues(header[0]);
    String all = String.join(", ", values);
    assertThat(all).as("%s %s: %s", request, sent, header[0]).matches("(?s)" + header[1]);
  }
}
