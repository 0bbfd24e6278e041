package org.chapter8.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A service with every fault that services have; the path says which. */
final class FaultyService implements AutoCloseable {
  static final List<String> FAULTS =
      List.of(
          "good",
          "silent",
          "drip",
          "busy",
          "later",
          "away",
          "broken",
          "text",
          "endless",
          "loop",
          "invalid",
          "numbers",
          "list",
          "boolean",
          "cut",
          "elsewhere");

  private static final String JSON = "application/sparql-results+json";
  private static final String RESULT =
      """
      {"head":{"vars":["name"]},"results":{"bindings":[{"name":{"type":"literal","value":"answer"}}]}}
      """;

  private final HttpServer server;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<String> agents = new CopyOnWriteArrayList<>();

  FaultyService() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  /** An allow-list of all faults, each as a target of its own. */
  String allowList() {
    return FAULTS.stream()
        .map(fault -> target(fault, at(fault), "true"))
        .collect(Collectors.joining("\n", "PREFIX : <https://w3id.org/chapter8/config#>\n", ""));
  }

  static String target(String name, String endpoint, String allowPrivate) {
    return """
    :%1$s a :Target ; :name "%1$s" ; :endpoint "%2$s" ; :userAgent "Chapter8-Test (contact@example.org)" ;
      :connectTimeout 1000 ; :overallTimeout 1500 ; :sizeCap 100000 ; :requestsPerSecond 1000 ;
      :concurrency 4 ; :allowPrivate %3$s .
    """
        .formatted(name, endpoint, allowPrivate);
  }

  String at(String fault) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + fault;
  }

  /** The queries that came, each after the path that it came to. */
  List<String> asked() {
    return asked;
  }

  long asked(String fault) {
    return asked.stream().filter(query -> query.startsWith("/" + fault + " ")).count();
  }

  List<String> agents() {
    return agents;
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(path + " " + URLDecoder.decode(body, StandardCharsets.UTF_8));
    agents.addAll(exchange.getRequestHeaders().get("User-Agent"));
    try (exchange) {
      answer(exchange, path.substring(1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(HttpExchange exchange, String fault)
      throws IOException, InterruptedException {
    switch (fault) {
      case "silent" -> sleep(60_000);
      case "drip" -> drip(exchange);
      case "busy" -> busy(exchange, asked(fault) % 2 == 1 ? "1" : "");
      case "later" -> busy(exchange, "3600");
      case "away" -> send(exchange, 503, JSON, RESULT);
      case "broken" -> send(exchange, 500, "text/plain", "out of order");
      case "text" -> send(exchange, 200, "text/html", "<p>Welcome");
      case "endless" -> endless(exchange);
      case "loop" -> redirect(exchange, at("loop"));
      case "elsewhere" -> redirect(exchange, at("good"));
      case "invalid" -> send(exchange, 200, JSON, RESULT.substring(0, 60) + "]]");
      case "numbers" -> send(exchange, 200, JSON, "{\"head\":4,\"results\":{\"bindings\":[5]}}");
      case "list" -> send(exchange, 200, JSON, "[]");
      case "boolean" -> send(exchange, 200, JSON, "{\"head\":{},\"boolean\":true}");
      case "cut" -> cut(exchange);
      default -> send(exchange, 200, JSON, RESULT);
    }
  }

  private void sleep(long millis) throws InterruptedException {
    boolean ended = closed.await(millis, TimeUnit.MILLISECONDS);
    if (ended) {
      throw new InterruptedException();
    }
  }

  private void drip(HttpExchange exchange) throws IOException, InterruptedException {
    exchange.getResponseHeaders().set("Content-Type", JSON);
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    while (true) {
      out.write(' ');
      out.flush();
      sleep(100);
    }
  }

  private static void endless(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", JSON);
    exchange.sendResponseHeaders(200, 0);
    byte[] blanks = new byte[1 << 16];
    Arrays.fill(blanks, (byte) ' ');
    while (true) {
      exchange.getResponseBody().write(blanks);
    }
  }

  private static void busy(HttpExchange exchange, String retryAfter) throws IOException {
    if (retryAfter.isEmpty()) {
      send(exchange, 200, JSON, RESULT);
    } else {
      exchange.getResponseHeaders().set("Retry-After", retryAfter);
      send(exchange, 429, "text/plain", "too many");
    }
  }

  private static void redirect(HttpExchange exchange, String location) throws IOException {
    exchange.getResponseHeaders().set("Location", location);
    exchange.sendResponseHeaders(307, -1);
  }

  /** Promises more than it sends. */
  private static void cut(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", JSON);
    exchange.sendResponseHeaders(200, RESULT.length() + 100L);
    exchange.getResponseBody().write(RESULT.getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
  }
}
