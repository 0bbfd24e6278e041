package org.chapter8.check.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.chapter8.model.Finding;
import org.chapter8.rdf.links.Mapping;
import org.chapter8.rdf.links.MappingSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LiveTargetsTest {
  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;
  private String base;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          String path = exchange.getRequestURI().getPath();
          exchange.sendResponseHeaders(Integer.parseInt(path.substring(1)), -1);
          exchange.close();
        });
    server.start();
    base = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void whatIsGoneIsAWarningAndWhatGivesNoAnswerARemark() throws InterruptedException {
    assertThat(check(base + "200", base + "404", base + "410", base + "503"))
        .extracting(Finding::toString)
        .map(line -> line.replaceFirst(": expected.*, found", ":"))
        .containsExactly(
            "t.sssom.tsv:2: warning link.target-dead: the status 404",
            "t.sssom.tsv:3: warning link.target-dead: the status 410",
            "t.sssom.tsv:4: info link.target-unanswered: the status 503");
  }

  @Test
  void aTargetIsAskedOnce() throws InterruptedException {
    assertThat(check(base + "200", base + "200")).isEmpty();
    assertThat(asked).hasValue(1);
  }

  @Test
  void aServerThatIsNotThereIsARemark() throws InterruptedException {
    server.stop(0);
    assertThat(check(base + "200"))
        .extracting(Finding::code)
        .containsExactly("link.target-unanswered");
  }

  private static List<Finding> check(String... objects) throws InterruptedException {
    List<Mapping> rows =
        java.util.stream.IntStream.range(0, objects.length)
            .mapToObj(i -> row(i + 1, objects[i]))
            .toList();
    MappingSet set =
        new MappingSet("t", "t.sssom.tsv", "https://example.org/", "https://example.org/", rows);
    return new LiveTargets(Duration.ofSeconds(20)).check(List.of(set));
  }

  private static Mapping row(int line, String object) {
    return new Mapping(
        line,
        "https://w3id.org/chapter8/state/XAA",
        "Aland",
        "http://www.w3.org/2002/07/owl#sameAs",
        false,
        object,
        Optional.empty(),
        "semapv:ManualMappingCuration",
        BigDecimal.ONE,
        LocalDate.of(2026, 1, 31),
        "looked at");
  }
}
