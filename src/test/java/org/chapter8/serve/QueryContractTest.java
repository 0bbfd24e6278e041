package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.assertj.core.api.Assertions;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a client may rely on when it asks a query: a row a promise. Limits have tests of their own.
 */
@ExtendWith(SampleServer.class)
final class QueryContractTest {
  private static final String ONE = "ASK { ?s ?p ?o }";

  private static ServedRelease served;
  private static Http http;

  @BeforeAll
  static void serve(ServedRelease sample) {
    served = sample;
    http = sample.http();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET /sparql?query=ASK{}                          | Accept: application/sparql-results+json | 200 | Content-Type: application/sparql-results[+]json.* & Vary: .*Accept.*
          GET /sparql?query=ASK{}                          | Accept: application/sparql-results+xml  | 200 | Content-Type: application/sparql-results[+]xml.*
          GET /sparql?query=SELECT*{}                      | Accept: text/csv                        | 200 | Content-Type: text/csv.*
          GET /sparql?query=SELECT*{}                      | Accept: text/tab-separated-values       | 200 | Content-Type: text/tab-separated-values.*
          GET /sparql?query=SELECT*{}                      | Accept: application/sparql-results+thrift | 200 | Content-Type: application/sparql-results[+]thrift.*
          GET /sparql?query=SELECT*{}&output=csv           |                                         | 200 | Content-Type: text/csv.*
          GET /sparql?query=CONSTRUCT+WHERE+{?s+a+?t}      | Accept: text/turtle                     | 200 | Content-Type: text/turtle.*
          GET /sparql?query=CONSTRUCT+WHERE+{?s+a+?t}      | Accept: application/ld+json             | 200 | Content-Type: application/ld[+]json.*
          GET /sparql?query=CONSTRUCT+WHERE+{?s+a+?t}      | Accept: application/rdf+xml             | 200 | Content-Type: application/rdf[+]xml.*
          GET /sparql?query=CONSTRUCT+WHERE+{?s+a+?t}      | Accept: application/n-triples           | 200 | Content-Type: application/n-triples.*
          GET /sparql?query=CONSTRUCT+WHERE+{?s+a+?t}      | Accept: application/trig                | 200 | Content-Type: application/trig.*
          GET /sparql?query=CONSTRUCT+WHERE+{?s+a+?t}      | Accept: application/n-quads             | 200 | Content-Type: application/n-quads.*
          HEAD /sparql?query=SELECT*{}                     | Accept: text/csv                        | 200 | Content-Type: text/csv.* & Content-Length: [1-9].*
          HEAD /sparql                                     | Accept: text/turtle                     | 200 | Content-Type: text/turtle.*
          GET /sparql                                      | Accept: text/turtle                     | 200 | Content-Type: text/turtle.* & ETag: ".*" & Vary: .*Accept.*
          GET /sparql                                      | Accept: application/rdf+xml             | 200 | Content-Type: application/rdf[+]xml.*
          GET /sparql                                      | Accept: text/html                       | 200 | Content-Type: text/html.*
          GET /sparql                                      | Accept: image/png                       | 406 |
          GET /sparql?query=SELECT*{}                      | Accept: text/csv & Origin: https://a.example | 200 | Access-Control-Allow-Origin: [*]
          GET /sparql?query=NONSENSE                       |                                         | 400 | Content-Type: text/plain.*
          GET /sparql?query=                               |                                         | 400 |
          GET /sparql?query=ASK{}&query=ASK{}              |                                         | 400 |
          GET /sparql?query=JSON{"a":?s}WHERE{?s+?p+?o}    |                                         | 400 |
          GET /sparql?update=DROP+ALL                      |                                         | 403 |
          GET /sparql?query=LOAD+%3Chttp://a.example/x%3E  |                                         | 400 |
          POST /sparql?update=DROP+ALL                     |                                         | 403 |
          POST /sparql                                     | Content-Type: application/sparql-update | 403 | Content-Type: text/plain.*
          POST /sparql                                     | Content-Type: text/plain                | 415 |
          PUT /sparql                                      |                                         | 405 | Allow: GET, POST, OPTIONS
          PUT /data?graph=http://a.example/                | Content-Type: text/turtle               | 405 | Allow: GET, HEAD, OPTIONS
          POST /data?default                               | Content-Type: text/turtle               | 405 |
          DELETE /data?graph=http://a.example/             |                                         | 405 |
          GET /data?graph=http://a.example/                |                                         | 404 |
          GET /data?graph=https://w3id.org/chapter8/graph/S/2 | Accept: application/n-triples        | 200 | Content-Type: application/n-triples.*
          HEAD /data?graph=https://w3id.org/chapter8/graph/S/2 | Accept: text/turtle                 | 200 |
          OPTIONS /sparql                                  | Origin: https://a.example & Access-Control-Request-Method: POST | 200 | Access-Control-Allow-Methods: .*POST.*
          """)
  void itAnswers(String request, String sent, int status, String answered) throws Exception {
    String encoded = request.replace("{", "%7B").replace("}", "%7D").replace("\"", "%22");
    new Row(encoded, sent, status, answered).hold(http);
  }

  @Test
  void aQueryComesInThreeWaysWithTheSameAnswer() throws Exception {
    HttpResponse<String> asked = http.query(ONE, "Accept", "text/csv");
    HttpResponse<String> form =
        http.send(
            "POST",
            "/sparql",
            "query=" + Http.encode(ONE),
            "Accept",
            "text/csv",
            "Content-Type",
            "application/x-www-form-urlencoded");
    HttpResponse<String> direct =
        http.send(
            "POST",
            "/sparql",
            ONE,
            "Accept",
            "text/csv",
            "Content-Type",
            "application/sparql-query");
    assertThat(asked.body()).contains("true").isEqualTo(form.body()).isEqualTo(direct.body());
  }

  @Test
  void theDatasetOfAQueryCanBeNamed() throws Exception {
    String count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
    String graph = Http.encode("https://w3id.org/chapter8/graph/S/2");
    String asked = "/sparql?query=" + Http.encode(count) + "&default-graph-uri=" + graph;
    String inQuery =
        "SELECT (COUNT(*) AS ?n) FROM <https://w3id.org/chapter8/graph/S/2> { ?s ?p ?o }";
    String named =
        "SELECT (COUNT(*) AS ?n) { GRAPH <https://w3id.org/chapter8/graph/S/2> { ?s ?p ?o } }";
    String few = http.query(named, "Accept", "text/csv").body();
    assertThat(few)
        .isNotEqualTo(http.query(count, "Accept", "text/csv").body())
        .doesNotContain("\n0");
    assertThat(http.get(asked, "Accept", "text/csv").body()).isEqualTo(few);
    assertThat(http.query(inQuery, "Accept", "text/csv").body()).isEqualTo(few);
    String graphs = "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
    assertThat(
            http.get(
                    "/sparql?query=" + Http.encode(graphs) + "&named-graph-uri=" + graph,
                    "Accept",
                    "text/csv")
                .body())
        .contains("\n1");
  }

  @Test
  void badSyntaxIsToldWithItsPlaceAndWords() throws Exception {
    HttpResponse<String> answer = http.query("SELECT *\nWHERE { ?s ?p 预警 }");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("line 2, column 17").contains("预警");
    assertThat(http.query("ASK { ?s <a> ?o . FILTER }").body()).contains("line 1, column 26");
  }

  @Test
  void theServiceDescribesItselfUnderItsBase() throws Exception {
    String description = http.get("/sparql", "Accept", "application/n-triples").body();
    String sd = "<http://www.w3.org/ns/sparql-service-description#";
    assertThat(description)
        .contains(sd + "endpoint> <https://w3id.org/chapter8/sparql> .")
        .contains(sd + "UnionDefaultGraph>")
        .contains(sd + "defaultEntailmentRegime> <http://www.w3.org/ns/entailment/Simple>")
        .contains(sd + "name> <https://w3id.org/chapter8/graph/S/2> .")
        .doesNotContain("_:");
    String counted =
        http.query(
                "SELECT (COUNT(*) AS ?n) { GRAPH <https://w3id.org/chapter8/graph/S/2> { ?s ?p ?o } }",
                "Accept",
                "text/csv")
            .body()
            .lines()
            .skip(1)
            .findFirst()
            .orElseThrow();
    assertThat(description)
        .contains(
            "<https://w3id.org/chapter8/graph/S/2> <http://rdfs.org/ns/void#triples> \""
                + counted
                + "\"")
        .contains(
            "sparql#default-graph> <http://rdfs.org/ns/void#triples> \""
                + served.release().figures().get("triples")
                + "\"");
  }

  @Test
  void sameTriplesCountOnceAndResourcesOfADescriptionToo() throws Exception {
    HttpResponse<String> few =
        http.query(
            "CONSTRUCT { <http://a.example/> a ?t } WHERE { ?s ?p ?o . ?s a ?t }",
            "Accept",
            "application/n-triples");
    assertThat(few.statusCode()).isEqualTo(200);
    assertThat(few.body().lines()).hasSizeLessThan(ServedRelease.CAP);
    HttpResponse<String> one =
        http.query(
            "DESCRIBE <https://w3id.org/chapter8/meeting/SC/9001>",
            "Accept",
            "application/n-triples");
    assertThat(one.statusCode()).isEqualTo(200);
    assertThat(one.body().lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("<https://w3id.org/chapter8/meeting/SC/9001>"));
    HttpResponse<String> all = http.query("DESCRIBE ?s { ?s ?p ?o }", "Accept", "text/turtle");
    assertThat(all.statusCode()).isEqualTo(413);
    assertThat(all.body()).contains("" + ServedRelease.CAP);
  }

  @Test
  void aStreamThatBreaksEndsTheConnection() throws Exception {
    Server server = new Server(0);
    ServletContextHandler handler = new ServletContextHandler();
    handler.addServlet(new ServletHolder(new Breaking()), "/");
    server.setHandler(handler);
    server.start();
    try {
      Http there = new Http(((ServerConnector) server.getConnectors()[0]).getLocalPort());
      Assertions.assertThatThrownBy(() -> there.get("/late")).isInstanceOf(IOException.class);
      HttpResponse<String> early = there.get("/early");
      assertThat(early.statusCode()).isEqualTo(500);
      assertThat(early.body()).isEqualTo("坏了");
    } finally {
      server.stop();
    }
  }

  /** Fails as Fuseki does: by a status and a message behind what is written already. */
  private static final class Breaking extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse plain) throws IOException {
      StreamedAnswer response = new StreamedAnswer(request, plain);
      response.setContentType("application/n-triples");
      String line = "<http://a.example/> <http://a.example/> <http://a.example/> .\n";
      int lines = request.getRequestURI().equals("/late") ? 10_000 : 1;
      response.getOutputStream().print(line.repeat(lines));
      response.setStatus(500);
      response.setContentLength(2);
      response.getOutputStream().print("坏了");
    }
  }
}
