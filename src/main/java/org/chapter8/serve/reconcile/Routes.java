package org.chapter8.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** What the paths of both versions have in common. */
final class Routes {
  private final Catalogue catalogue;
  private final Version version;

  Routes(Catalogue catalogue, Version version) {
    this.catalogue = catalogue;
    this.version = version;
  }

  /** Answers a GET of a path below the root of the version. */
  void read(Exchange exchange, String path) throws IOException, Problem {
    requireReading(exchange);
    Map<String, String> parameters = exchange.parameters();
    Suggestions suggestions = new Suggestions(catalogue, version, parameters, exchange.lang());
    switch (path) {
      case "" ->
          ok(exchange, new Manifests(catalogue, exchange.origin(), exchange.lang()).of(version));
      case "/suggest/entity" -> ok(exchange, suggestions.entities());
      case "/suggest/property" -> ok(exchange, suggestions.properties());
      case "/suggest/type" -> ok(exchange, suggestions.types());
      case "/extend/propose" -> ok(exchange, suggestions.proposals());
      case "/preview" ->
          exchange.sendHtml(new Previews(catalogue, exchange.lang()).page(entity(parameters)));
      default ->
          throw new Problem(
              Problem.NOT_FOUND,
              "path.unknown",
              "%s%s: there is nothing at this path".formatted(version.root(), path));
    }
  }

  static void ok(Exchange exchange, JsonNode body) throws IOException {
    exchange.send(HttpServletResponse.SC_OK, body);
  }

  /** The entity that the parameter {@code id} names. */
  Entity entity(Map<String, String> parameters) throws Problem {
    String id = parameters.getOrDefault("id", "");
    Optional<Entity> entity = catalogue.entity(id);
    return entity.orElseThrow(
        () ->
            new Problem(
                Problem.NOT_FOUND,
                "id.unknown",
                "id: expected the IRI of an entity, found \"" + id + "\""));
  }

  static void requireReading(Exchange exchange) throws Problem {
    if (!exchange.isReading()) {
      throw refused(exchange, "GET, HEAD, OPTIONS");
    }
  }

  static Problem refused(Exchange exchange, String allowed) {
    exchange.allow(allowed);
    return new Problem(
        Problem.METHOD,
        "method.not-allowed",
        "method: expected %s, found %s".formatted(allowed, exchange.method()));
  }
}
