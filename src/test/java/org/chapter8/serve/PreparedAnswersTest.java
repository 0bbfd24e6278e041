package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.chapter8.serve.page.Format;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The first answer to a path is made, the second comes from memory: nobody may see a difference.
 */
@ExtendWith(SampleServer.class)
final class PreparedAnswersTest {
  private static final String MEETING = "/meeting/SC/9001";

  private static Http http;

  @BeforeAll
  static void serve(ServedRelease sample) {
    http = sample.http();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void theSecondAnswerIsTheFirst(Format format) throws Exception {
    HttpResponse<String> first = http.get(MEETING + "." + format.extension());
    HttpResponse<String> second = http.get(MEETING + "." + format.extension());
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(headers(second)).isEqualTo(headers(first));
  }

  /** All that is no matter of the moment or of the wire. */
  private static Map<String, List<String>> headers(HttpResponse<?> answer) {
    Map<String, List<String>> headers =
        new TreeMap<>(
            answer.headers().map().entrySet().stream()
                .collect(
                    Collectors.toMap(
                        entry -> entry.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue)));
    headers.remove("date");
    headers.replaceAll(
        (name, values) ->
            values.stream()
                .flatMap(value -> Arrays.stream(value.split(", *", -1)))
                .sorted()
                .toList());
    return headers;
  }

  @Test
  void compressedHeadAndConditionalAnswersAreTheSameToo() throws Exception {
    String path = MEETING + ".nt";
    List<HttpResponse<byte[]>> answers =
        List.of(
            http.bytes(path, "Accept-Encoding", "gzip"),
            http.bytes(path, "Accept-Encoding", "gzip"));
    String plain = http.get(path).body();
    for (HttpResponse<byte[]> answer : answers) {
      assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain);
      }
      String tag = answer.headers().firstValue("ETag").orElseThrow();
      HttpResponse<byte[]> again =
          http.bytes(path, "Accept-Encoding", "gzip", "If-None-Match", tag);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(again.headers().firstValue("ETag")).isPresent();
    }
    HttpResponse<String> head = http.send("HEAD", path, "");
    assertThat(head.body()).isEmpty();
    assertThat(headers(head)).isEqualTo(headers(http.get(path)));
    assertThat(http.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    assertThat(
            http.bytes(path, "Accept-Encoding", "gzip;q=0")
                .headers()
                .firstValue("Content-Encoding"))
        .isEmpty();
  }

  @Test
  void writingToAPreparedPathIsStillRefused() throws Exception {
    http.get(MEETING + ".ttl");
    assertThat(http.send("PUT", MEETING + ".ttl", "x").statusCode()).isEqualTo(405);
    assertThat(http.send("OPTIONS", MEETING + ".ttl", "").statusCode()).isEqualTo(204);
    assertThat(http.get(MEETING + ".ttl?x=1").statusCode()).isEqualTo(200);
  }
}
