package org.chapter8.serve.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.rdf4j.common.exception.RDF4JException;
import org.eclipse.rdf4j.query.resultio.sparqlxml.SPARQLResultsXMLWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** Eclipse RDF4J with its store in memory. It answers in XML, as services may. */
public final class Rdf4jStandin implements Standin {
  private final HttpServer server;
  private final List<SailRepository> stores;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  private Rdf4jStandin(HttpServer server, List<SailRepository> stores) {
    this.server = server;
    this.stores = stores;
  }

  public static Rdf4jStandin start() throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    Rdf4jStandin standin = new Rdf4jStandin(HttpServer.create(address, 0), new ArrayList<>());
    for (Map.Entry<String, Path> graph : Graphs.files().entrySet()) {
      standin.offer(graph.getKey(), graph.getValue());
    }
    standin.server.start();
    return standin;
  }

  private void offer(String name, Path file) throws IOException {
    SailRepository store = new SailRepository(new MemoryStore());
    try (RepositoryConnection connection = store.getConnection()) {
      connection.add(file.toFile(), RDFFormat.TURTLE);
    }
    stores.add(store);
    server.createContext("/" + name, exchange -> answer(store, exchange));
  }

  private void answer(SailRepository store, HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String query = URLDecoder.decode(body.replaceFirst("^query=", ""), StandardCharsets.UTF_8);
      asked.add(query);
      ByteArrayOutputStream result = new ByteArrayOutputStream();
      try (RepositoryConnection connection = store.getConnection()) {
        connection.prepareTupleQuery(query).evaluate(new SPARQLResultsXMLWriter(result));
        send(exchange, 200, "application/sparql-results+xml", result.toByteArray());
      } catch (RDF4JException e) {
        send(exchange, 400, "text/plain", e.toString().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  /** The queries it got, in their order. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public String engine() {
    return "RDF4J";
  }

  @Override
  public URI endpoint(String target) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + target);
  }

  @Override
  public void close() {
    server.stop(0);
    stores.forEach(SailRepository::shutDown);
  }
}
