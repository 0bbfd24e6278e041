package org.chapter8.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A service that answers when it is told to, so that a query is as slow as a test wants it. */
final class HeldService implements AutoCloseable {
  private static final Pattern LABEL = Pattern.compile("label-(\\w+)");
  private static final String RESULT = "{\"head\":{\"vars\":[]},\"results\":{\"bindings\":[{}]}}";

  private final HttpServer server;
  private final Semaphore answers = new Semaphore(0, true);
  private final List<String> asked = new CopyOnWriteArrayList<>();

  HeldService() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/sparql";
  }

  /** It alone, as a list of services that may be asked. */
  String allowList() {
    return """
    PREFIX : <https://w3id.org/chapter8/config#>
    :held a :Target ; :name "held" ; :endpoint "%s" ; :userAgent "Chapter8-Test (contact@example.org)" ;
      :connectTimeout 20000 ; :overallTimeout 60000 ; :sizeCap 100000 ; :requestsPerSecond 100000 ;
      :concurrency 100 ; :allowPrivate true .
    """
        .formatted(address());
  }

  /** A query that is answered when it is let go. */
  String query(String label) {
    return "SELECT ?x { SERVICE <%s> { ?a <http://x.example/label-%s> ?b } BIND('%s' AS ?x) }"
        .formatted(address(), label, label);
  }

  /** The labels of the queries that came so far, in their order. */
  List<String> asked() {
    return asked;
  }

  /** Waits until so many have come. */
  void await(int count) throws InterruptedException {
    while (asked.size() < count) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  /** Lets the next queries go. */
  void answer(int count) {
    answers.release(count);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Matcher label = LABEL.matcher(URLDecoder.decode(body, StandardCharsets.UTF_8));
    asked.add(label.find() ? label.group(1) : "");
    try (exchange) {
      answers.acquire();
      exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
      exchange.sendResponseHeaders(200, RESULT.length());
      exchange.getResponseBody().write(RESULT.getBytes(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    answers.release(1_000_000);
    server.stop(0);
  }
}
