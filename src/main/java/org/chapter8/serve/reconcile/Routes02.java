package org.chapter8.serve.reconcile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The paths of version 0.2; queries come as a parameter or as a field of a form. */
final class Routes02 {
  private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";

  private final Catalogue catalogue;
  private final UnaryOperator<String> pages;
  private final Routes shared;

  Routes02(Catalogue catalogue, UnaryOperator<String> pages) {
    this.catalogue = catalogue;
    this.pages = pages;
    this.shared = new Routes(catalogue, Version.V0_2);
  }

  void serve(Exchange exchange, String path) throws IOException, Problem {
    if (exchange.method().equals("OPTIONS")) {
      exchange.allow(ALLOWED);
      exchange.noContent();
      return;
    }
    switch (path) {
      case "", "/" -> root(exchange);
      case "/view" -> {
        Routes.requireReading(exchange);
        exchange.redirect(pages.apply(shared.entity(exchange.parameters()).iri()));
      }
      case "/flyout/entity", "/flyout/property", "/flyout/type" -> {
        Routes.requireReading(exchange);
        Routes.ok(exchange, flyout(exchange, path));
      }
      default -> shared.read(exchange, path);
    }
  }

  private void root(Exchange exchange) throws IOException, Problem {
    if (!exchange.isReading() && !exchange.method().equals("POST")) {
      throw Routes.refused(exchange, ALLOWED);
    }
    boolean isReading = exchange.isReading();
    Map<String, String> fields = isReading ? exchange.parameters() : exchange.form();
    if (fields.containsKey("queries")) {
      Routes.ok(exchange, results(exchange, fields.get("queries")));
    } else if (fields.containsKey("extend")) {
      Extension extension = new Extension(catalogue, Version.V0_2, exchange.lang());
      Routes.ok(exchange, extension.answer(Json.parse("extend", fields.get("extend"))));
    } else if (isReading) {
      shared.read(exchange, "");
    } else {
      throw Problem.bad("form.empty", "the form: expected queries or extend, found neither");
    }
  }

  private ObjectNode results(Exchange exchange, String queries) throws Problem {
    CandidateJson writer = new CandidateJson(catalogue, Version.V0_2);
    ObjectNode results = Json.object();
    for (Map.Entry<String, Question> question :
        Queries02.read(Json.parse("queries", queries)).entrySet()) {
      Reconciler.Answer answer = catalogue.reconciler().answer(question.getValue());
      results
          .putObject(question.getKey())
          .set("result", writer.candidates(answer, exchange.lang()));
    }
    return results;
  }

  private ObjectNode flyout(Exchange exchange, String path) throws Problem {
    Map<String, String> parameters = exchange.parameters();
    Flyouts flyouts = new Flyouts(catalogue, exchange.lang());
    String id = parameters.getOrDefault("id", "");
    String html =
        switch (path) {
          case "/flyout/property" -> flyouts.property(id);
          case "/flyout/type" -> flyouts.type(id);
          default -> new Previews(catalogue, exchange.lang()).piece(shared.entity(parameters));
        };
    return Json.object().put("id", id).put("html", html);
  }
}
