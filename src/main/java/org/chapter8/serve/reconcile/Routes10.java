package org.chapter8.serve.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** The paths of version 1.0-draft; queries come as JSON. */
final class Routes10 {
  private static final String POSTED = "POST, OPTIONS";

  private final Catalogue catalogue;
  private final Routes shared;

  Routes10(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.shared = new Routes(catalogue, Version.V1_0);
  }

  void serve(Exchange exchange, String path) throws IOException, Problem {
    boolean isPosted = path.equals("/match") || path.equals("/extend");
    if (exchange.method().equals("OPTIONS")) {
      exchange.allow(isPosted ? POSTED : "GET, HEAD, OPTIONS");
      exchange.noContent();
    } else if (!isPosted) {
      shared.read(exchange, path.equals("/") ? "" : path);
    } else if (!exchange.method().equals("POST")) {
      throw Routes.refused(exchange, POSTED);
    } else {
      Routes.ok(exchange, path.equals("/match") ? results(exchange) : extension(exchange));
    }
  }

  private ObjectNode results(Exchange exchange) throws IOException, Problem {
    CandidateJson writer = new CandidateJson(catalogue, Version.V1_0);
    ObjectNode json = Json.object();
    ArrayNode results = json.putArray("results");
    for (Question question : Queries10.read(exchange.json())) {
      String lang = question.lang().orElse(exchange.lang());
      Reconciler.Answer answer = catalogue.reconciler().answer(question);
      results.addObject().set("candidates", writer.candidates(answer, lang));
    }
    return json;
  }

  private ObjectNode extension(Exchange exchange) throws IOException, Problem {
    return new Extension(catalogue, Version.V1_0, exchange.lang()).answer(exchange.json());
  }
}
