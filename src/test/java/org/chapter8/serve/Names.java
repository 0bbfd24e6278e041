package org.chapter8.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;

/** Requests to the reconciliation service of a server under test. */
final class Names {
  static final String BASE = "https://w3id.org/chapter8/";
  static final String STATE = BASE + "ns#State";
  static final String V0_2 = "/reconcile";
  static final String V1_0 = "/reconcile/1.0-draft";
  static final String FORM = "application/x-www-form-urlencoded";
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Http http;

  Names(Http http) {
    this.http = http;
  }

  static JsonNode json(HttpResponse<String> answer) throws Exception {
    return MAPPER.readTree(answer.body());
  }

  JsonNode get(String path, String... headers) throws Exception {
    return json(http.get(path, headers));
  }

  /** A field of a form, as OpenRefine posts it. */
  HttpResponse<String> post(String field, String value) throws Exception {
    return http.send("POST", V0_2, field + "=" + Http.encode(value), "Content-Type", FORM);
  }

  HttpResponse<String> postJson(String path, String body) throws Exception {
    return http.send("POST", V1_0 + path, body, "Content-Type", "application/json");
  }

  /** The result of one query of version 0.2. */
  JsonNode result(String query) throws Exception {
    return json(post("queries", "{\"q0\":" + query + "}")).path("q0").path("result");
  }

  /** The candidates of one query of version 1.0-draft. */
  JsonNode candidates(String query) throws Exception {
    String body = "{\"queries\":[" + query + "]}";
    return json(postJson("/match", body)).path("results").path(0).path("candidates");
  }
}
