package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SampleServer.class)
final class QueriesOverHttpTest {
  private static final String PREFIXES =
      """
      PREFIX c8: <https://w3id.org/chapter8/ns#>
      PREFIX text: <http://jena.apache.org/text#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      """;
  private static final String FORM = "application/x-www-form-urlencoded";

  @TempDir private static Path folder;
  private static ServedRelease served;
  private static Http http;

  @BeforeAll
  static void serve(ServedRelease sample) {
    served = sample;
    http = sample.http();
  }

  private static HttpResponse<String> csv(String query) throws Exception {
    return http.query(PREFIXES + query, "Accept", "text/csv");
  }

  @Test
  void theDefaultGraphIsTheUnionOfAll() throws Exception {
    String all = csv("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").body();
    assertThat(all.lines().skip(1).findFirst())
        .contains("" + served.release().figures().get("triples"));
    String joined =
        csv("SELECT ?name { ?speaker c8:represents ?state . ?state skos:prefLabel ?name }").body();
    assertThat(joined).contains("智利").contains("Chile");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          c8:text        | 预警     | statement/S/2013/9001(1)/0
          skos:prefLabel | 非洲联盟 | organization/african-union
          skos:altLabel  | 非盟     | organization/african-union
          dcterms:title  | 合作     | document/S/2013/9001(1)
          """)
  void chineseIsFoundByItsWords(String property, String words, String found) throws Exception {
    String query =
        "SELECT ?s { (?s ?score ?text) text:query (" + property + " '" + words + "' 'lang:zh') }";
    assertThat(csv(query).body()).contains(found);
  }

  @Test
  void englishIsFoundByItsOwnAnalyzer() throws Exception {
    assertThat(
            csv("SELECT ?s { ?s text:query (skos:prefLabel 'african unions' 'lang:en') }").body())
        .contains("african-union");
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, \"bindings\"",
    "application/sparql-results+xml, <binding",
    "text/csv, meeting/SC/9001",
    "text/tab-separated-values, meeting/SC/9001"
  })
  void everyResultFormatIsThere(String type, String part) throws Exception {
    HttpResponse<String> answer =
        http.query(PREFIXES + "SELECT ?m { ?m a c8:Meeting }", "Accept", type);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(answer.body()).contains(part);
  }

  @Test
  void queriesMayBePosted() throws Exception {
    String query = PREFIXES + "ASK { ?m a c8:Meeting }";
    HttpResponse<String> direct =
        http.send("POST", "/sparql", query, "Content-Type", "application/sparql-query");
    HttpResponse<String> form =
        http.send("POST", "/sparql", "query=" + Http.encode(query), "Content-Type", FORM);
    assertThat(direct.statusCode()).isEqualTo(200);
    assertThat(direct.body()).contains("true").isEqualTo(form.body());
  }

  @Test
  void answersAreCompressedOnDemand() throws Exception {
    HttpResponse<byte[]> answer =
        http.bytes(
            "/sparql?query=" + Http.encode("SELECT * { ?s ?p ?o } LIMIT 500"),
            "Accept-Encoding",
            "gzip");
    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
  }

  @Test
  void moreRowsThanTheCapIsAnErrorThatNamesIt() throws Exception {
    HttpResponse<String> rows = csv("SELECT * { ?s ?p ?o . ?s ?q ?r }");
    assertThat(rows.statusCode()).isEqualTo(413);
    assertThat(rows.body()).contains("" + ServedRelease.CAP);
    HttpResponse<String> triples =
        http.query("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", "Accept", "text/turtle");
    assertThat(triples.statusCode()).isEqualTo(413);
    HttpResponse<String> exact = csv("SELECT * { ?s ?p ?o } LIMIT " + ServedRelease.CAP);
    assertThat(exact.statusCode()).isEqualTo(200);
    assertThat(exact.body().lines()).hasSize(ServedRelease.CAP + 1);
  }

  @Test
  void aQueryPastItsTimeIsStoppedAndSaysSo() throws Exception {
    Instant start = Instant.now();
    HttpResponse<String> answer = csv("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("1000");
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(8));
  }

  @Test
  void badSyntaxSaysWhere() throws Exception {
    HttpResponse<String> answer = csv("SELECT ?预警 WHERE { ?s ?p \"预警\" } 预警");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).containsIgnoringCase("line 5").contains("column").contains("预警");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://127.0.0.1:9/sparql> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } } } }",
        "ASK { VALUES ?x { <http://127.0.0.1:9/> } SERVICE SILENT ?x { ?s ?p ?o } }",
        "CONSTRUCT WHERE { ?s ?p ?o } VALUES ?x { 1 }",
      })
  void noOtherServiceIsAsked(String query) throws Exception {
    HttpResponse<String> answer = http.query(query);
    if (query.contains("SERVICE")) {
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("nothing was sent");
    } else {
      assertThat(answer.statusCode()).isNotEqualTo(422);
    }
  }

  @Test
  void updatesAreRefusedWithASentence() throws Exception {
    String update = "INSERT DATA { <http://a> <http://b> <http://c> }";
    HttpResponse<String> direct =
        http.send("POST", "/sparql", update, "Content-Type", "application/sparql-update");
    HttpResponse<String> form =
        http.send("POST", "/sparql", "update=" + Http.encode(update), "Content-Type", FORM);
    HttpResponse<String> asQuery = http.query(update);
    assertThat(direct.statusCode()).isEqualTo(403);
    assertThat(direct.body()).contains("read-only");
    assertThat(form.statusCode()).isEqualTo(403);
    assertThat(asQuery.statusCode()).isEqualTo(400);
    assertThat(http.send("PUT", "/data?default", "x").statusCode()).isEqualTo(405);
    assertThat(http.send("POST", "/data?default", "x").statusCode()).isEqualTo(405);
    assertThat(http.send("POST", "/update", "x").statusCode()).isEqualTo(405);
    assertThat(csv("ASK { <http://a> ?p ?o }").body()).contains("false");
  }

  @Test
  void graphsAreReadByTheGraphStoreProtocol() throws Exception {
    String graph = Http.encode("https://w3id.org/chapter8/graph/S/2");
    HttpResponse<String> answer = http.get("/data?graph=" + graph, "Accept", "text/turtle");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("S/2");
  }

  @Test
  void aBrowserGetsAFormAndAProgramADescription() throws Exception {
    assertThat(http.get("/sparql", "Accept", "text/html").body())
        .contains("<textarea", "action=\"/sparql\"")
        .doesNotContainPattern("<script(?! src=\"/assets/)");
    HttpResponse<String> description = http.get("/sparql", "Accept", "text/turtle");
    assertThat(description.statusCode()).isEqualTo(200);
    assertThat(description.body()).contains("sparql-service-description");
  }

  @Test
  void anExampleIsShownWithItsQuestionAndWhatItLastGave() throws Exception {
    String page = http.get("/sparql?example=who-presided&lang=zh", "Accept", "text/html").body();
    assertThat(page)
        .contains("各次会议由谁主持？")
        .containsPattern("对本项目的源文件得到 \\d+ 行，20\\d\\d-\\d\\d-\\d\\d")
        .contains("PREFIX c8: &lt;https://w3id.org/chapter8/ns#&gt;");
    assertThat(http.get("/sparql?example=..%2Fnobody", "Accept", "text/html").statusCode())
        .isEqualTo(404);
  }

  @Test
  void aPreflightAllowsReadingOnly() throws Exception {
    HttpResponse<String> answer =
        http.send(
            "OPTIONS",
            "/sparql",
            "",
            "Origin",
            "https://example.org",
            "Access-Control-Request-Method",
            "POST");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .contains("POST")
        .doesNotContain("PUT")
        .doesNotContain("DELETE");
  }

  @Test
  void aPortInUseIsNamed() {
    assertThatThrownBy(
            () ->
                Chapter8Server.start(
                    folder.resolve("home"),
                    served.release(),
                    new Chapter8Server.Address("127.0.0.1", served.port())))
        .isInstanceOf(java.io.IOException.class)
        .hasMessageContaining("" + served.port());
  }
}
