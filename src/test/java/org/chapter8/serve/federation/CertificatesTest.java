package org.chapter8.serve.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets that are asked by TLS, with certificates that match and such that don't. */
final class CertificatesTest {
  private static final String RESULT =
      "{\"head\":{\"vars\":[\"n\"]},\"results\":{\"bindings\":[{\"n\":{\"type\":\"literal\",\"value\":\"answer\"}}]}}";

  /** The limit of each target, and a second. */
  private static final Duration AT_MOST = Duration.ofSeconds(6);

  @TempDir private static Path folder;
  private static final Map<String, String> ADDRESSES = new HashMap<>();
  private static final List<HttpServer> SERVERS = new ArrayList<>();
  private static final List<String> ASKED = new CopyOnWriteArrayList<>();
  private static final ServerSocket PLAIN = listening();
  private static Federation federation;

  private static ServerSocket listening() {
    try {
      return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeAll
  static void start() throws Exception {
    Certificates certificates = new Certificates(folder);
    certificates.sign("good", "-ext", "san=ip:127.0.0.1");
    certificates.sign("elsewhere", "-ext", "san=dns:elsewhere.example");
    certificates.sign(
        "expired", "-ext", "san=ip:127.0.0.1", "-startdate", "-30d", "-validity", "10");
    certificates.generate("unsigned", "-ext", "san=ip:127.0.0.1");
    for (String name : List.of("good", "elsewhere", "expired", "unsigned")) {
      HttpsServer server = HttpsServer.create(free(), 0);
      server.setHttpsConfigurator(new HttpsConfigurator(certificates.server(name)));
      start(name, "https", server);
    }
    start("plain", "http", HttpServer.create(free(), 0));
    ADDRESSES.put("moved", ADDRESSES.get("good").replace("/good", "/moved"));
    ADDRESSES.put(
        "unencrypted", "https://127.0.0.1:%d/unencrypted".formatted(PLAIN.getLocalPort()));
    Thread.ofVirtual().start(CertificatesTest::answerUnencrypted);
    federation =
        certificates.trusting(folder.resolve("trusted.p12"), () -> Federation.of(services()));
  }

  private static InetSocketAddress free() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  private static void start(String name, String scheme, HttpServer server) {
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", CertificatesTest::answer);
    server.start();
    SERVERS.add(server);
    ADDRESSES.put(
        name, "%s://127.0.0.1:%d/%s".formatted(scheme, server.getAddress().getPort(), name));
  }

  /** What servers say that are spoken to by TLS and know nothing of it. */
  private static void answerUnencrypted() {
    while (!PLAIN.isClosed()) {
      try (Socket socket = PLAIN.accept()) {
        byte[] answer = "HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        socket.getOutputStream().write(answer);
      } catch (IOException e) {
        return;
      }
    }
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      exchange.getRequestBody().readAllBytes();
      ASKED.add(path);
      if (path.equals("/moved")) {
        exchange.getResponseHeaders().set("Location", ADDRESSES.get("plain"));
        exchange.sendResponseHeaders(308, -1);
      } else {
        exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
        byte[] body = RESULT.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
      }
    }
  }

  private static Path services() throws IOException {
    StringBuilder list = new StringBuilder("PREFIX : <https://w3id.org/chapter8/config#>\n");
    ADDRESSES.forEach(
        (name, address) ->
            list.append(
                """
                :%1$s a :Target ; :name "%1$s" ; :endpoint "%2$s" ; :userAgent "Test" ; :sizeCap 10000 ;
                  :connectTimeout 5000 ; :overallTimeout 5000 ; :requestsPerSecond 100 ; :concurrency 2 ;
                  :allowPrivate true .
                """
                    .formatted(name, address)));
    return Files.writeString(folder.resolve("services.ttl"), list);
  }

  @AfterAll
  static void stop() throws Exception {
    federation.close();
    PLAIN.close();
    SERVERS.forEach(server -> server.stop(0));
  }

  private static List<String> ask(String name, String silent) {
    QueryExecDatasetBuilder builder =
        QueryExec.newBuilder()
            .dataset(DatasetGraphFactory.empty())
            .query(
                "SELECT * { SERVICE %s <%s> { ?s ?p ?n } }".formatted(silent, ADDRESSES.get(name)));
    federation.prepare(builder, DatasetGraphFactory.empty());
    try (QueryExec exec = builder.build()) {
      List<String> rows = exec.select().stream().map(Object::toString).toList();
      Federation.finish(exec);
      return rows;
    }
  }

  @Test
  void aCertificateThatMatchesAndIsTrustedIsTaken() {
    assertThat(ask("good", "")).singleElement().asString().contains("answer");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "elsewhere   | its certificate is not accepted",
        "expired     | its certificate is not accepted",
        "unsigned    | its certificate is not accepted",
        "unencrypted | no secure connection",
        "moved       | redirects to http:",
      })
  void anyOtherIsAFailureThatSaysWhyAndNothingIsSent(String name, String sentence) {
    Instant start = Instant.now();
    int before = ASKED.size();
    ServiceFailedException failure =
        catchThrowableOfType(ServiceFailedException.class, () -> ask(name, ""));
    assertThat(failure).hasMessageContainingAll("SERVICE " + name, sentence);
    assertThat(failure.status()).isEqualTo(502);
    assertThat(ask(name, "SILENT")).hasSize(1);
    assertThat(Duration.between(start, Instant.now())).isLessThan(AT_MOST);
    assertThat(ASKED.subList(before, ASKED.size())).allMatch("/moved"::equals);
  }
}
