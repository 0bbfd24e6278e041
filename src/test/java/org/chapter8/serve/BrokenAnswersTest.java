package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer is whole, or nobody can take it for whole. */
final class BrokenAnswersTest {
  /** A thousand rows of twenty thousand characters: more than a connection holds unread. */
  private static final String LARGE =
      "SELECT ?s (REPLACE(\"%s\", \"a\", \"aaaaaaaaaa\") AS ?x) { ?s ?p ?o } LIMIT 1000"
          .formatted("a".repeat(2000));

  @TempDir private static Path folder;
  private static ServedRelease served;
  private static Http http;

  @BeforeAll
  static void serve() throws Exception {
    served = ServedRelease.within(folder, 20_000);
    http = served.http();
  }

  @AfterAll
  static void stop() throws Exception {
    served.close();
  }

  @Test
  void moreBytesThanTheCapIsAnErrorThatNamesIt() throws Exception {
    String twice = LARGE.replace("\"aaaaaaaaaa\"", "\"aaaaaaaaaaaaaaaaaaaaaaaaa\"");
    HttpResponse<String> answer = http.query(twice, "Accept", "text/csv");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains(ServedRelease.BYTE_CAP + " bytes");
  }

  @Test
  void aSlowReaderHoldsNoEngineAndIsCutOff() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      String request =
          "GET /sparql?query=%s HTTP/1.1\r\nHost: x\r\nAccept: text/csv\r\n\r\n"
              .formatted(Http.encode(LARGE));
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      assertThat(new String(in.readNBytes(12), StandardCharsets.US_ASCII))
          .isEqualTo("HTTP/1.1 200");
      assertThat(served.running()).isZero();
      awaitCut();
      assertThat(received(in)).isLessThan(20_000_000);
    }
  }

  /** More than a connection holds that is told to hold little. */
  @Test
  void aSlowReaderOfDataIsCutOff() throws Exception {
    int answers = 20;
    long all = (long) answers * http.get("/data?graph=union").body().length();
    try (Socket socket = new Socket()) {
      socket.setReceiveBufferSize(4096);
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), served.port()));
      String request = "GET /data?graph=union HTTP/1.1\r\nHost: x\r\n\r\n";
      socket.getOutputStream().write(request.repeat(answers).getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      assertThat(new String(in.readNBytes(12), StandardCharsets.US_ASCII))
          .isEqualTo("HTTP/1.1 200");
      awaitEndOfStream();
      assertThat((long) received(in)).isLessThan(all);
    }
  }

  /** Until no answer has been on its way for longer than the next one takes to begin. */
  private static void awaitEndOfStream() throws InterruptedException {
    for (int quiet = 0; quiet < 50; quiet++) {
      Thread.sleep(20);
      quiet = served.admission().streaming() == 0 ? quiet : 0;
    }
  }

  /** Longer than a client may take. */
  private static void awaitCut() throws InterruptedException {
    Thread.sleep(3_000);
  }

  /** How much comes until the end, however the connection ends. */
  private static int received(InputStream in) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try {
      in.transferTo(all);
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("reset");
    }
    return all.size();
  }

  @Test
  void whatTakesMoreDepthThanThereIsIsRefused() throws Exception {
    String deep =
        "SELECT * { ?s ?p ?o FILTER (%s1%s = 1) }"
            .formatted("(".repeat(20_000), ")".repeat(20_000));
    HttpResponse<String> answer =
        http.send("POST", "/sparql", deep, "Content-Type", "application/sparql-query");
    assertThat(answer.statusCode()).isEqualTo(400);
    String expression =
        "ASK { FILTER REGEX (\"%s\", \"^(a|b|cd)*$\") }".formatted("ab".repeat(50_000));
    HttpResponse<String> match =
        http.send("POST", "/sparql", expression, "Content-Type", "application/sparql-query");
    assertThat(match.statusCode()).as(match.body()).isEqualTo(422);
    assertThat(match.body()).contains("recurses too deeply").contains("100000 characters");
  }

  @Test
  void aTextDoubledAgainAndAgainIsRefused() throws Exception {
    StringBuilder query = new StringBuilder("SELECT ?x30 { BIND (\"aaaaaaaa\" AS ?x0) ");
    for (int i = 1; i <= 30; i++) {
      query.append("BIND (CONCAT(?x%d, ?x%d) AS ?x%d) ".formatted(i - 1, i - 1, i));
    }
    HttpResponse<String> answer = http.query(query.append('}').toString());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("characters");
  }

  @Test
  void wordsThatTheTextIndexCannotReadAreTheClientsError() throws Exception {
    HttpResponse<String> answer =
        http.query(
            "SELECT * { ?s <http://jena.apache.org/text#query> \"[a TO\" }", "Accept", "text/csv");
    assertThat(answer.statusCode()).isEqualTo(400);
  }
}
