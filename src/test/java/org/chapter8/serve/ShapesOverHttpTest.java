package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shapes that clients post are evaluated within the time limit of queries, or stopped. */
final class ShapesOverHttpTest {
  private static final int LIMIT_MILLIS = 1000;

  /** The limit, the second that the contract allows, and what a busy machine adds. */
  private static final Duration AT_MOST = Duration.ofMillis(LIMIT_MILLIS + 3000);

  /** Tries every way to part a text, and fails each time. */
  private static final String SLOW = "(.*.){10}\\\\u0001$";

  @TempDir private static Path folder;
  private static ServedRelease served;

  @BeforeAll
  static void serve() throws Exception {
    served = ServedRelease.within(folder, 20_000);
  }

  @AfterAll
  static void stop() throws Exception {
    served.close();
  }

  private static HttpResponse<String> validate(String constraint, String parameters)
      throws Exception {
    String shapes =
        """
        PREFIX sh: <http://www.w3.org/ns/shacl#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX x: <http://x.example/>
        x:shape a sh:NodeShape ; sh:targetSubjectsOf rdfs:label ; %s .
        """
            .formatted(constraint);
    return served
        .http()
        .send("POST", "/shacl?graph=union" + parameters, shapes, "Content-Type", "text/turtle");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sh:property [ sh:path rdfs:label ; sh:minCount 1 ]                                            | true",
        "sh:property [ sh:path rdfs:label ; sh:maxCount 0 ]                                            | false",
        "sh:property [ sh:path rdfs:label ; sh:pattern '^.' ]                                          | true",
        "sh:property [ sh:path rdfs:label ; sh:pattern '^CHILE$' ; sh:flags 'i' ]                      | false",
        "sh:not [ sh:property [ sh:path rdfs:label ; sh:pattern '^.' ] ]                               | false",
        "sh:sparql [ sh:select 'SELECT $this { $this ?p ?o FILTER(REGEX(STR(?o), \"^never$\")) }' ]    | true",
        "sh:sparql [ sh:select 'SELECT $this { $this ?p ?o FILTER(REGEX(STR(?p), \"#label$\")) }' ]    | false",
      })
  void shapesSayWhatHolds(String constraint, boolean conforms) throws Exception {
    HttpResponse<String> report = validate(constraint, "");
    assertThat(report.statusCode()).as(report.body()).isEqualTo(200);
    assertThat(report.body()).containsPattern("sh:conforms +" + conforms);
  }

  @Test
  void onlyTheNodeAskedForIsLookedAt() throws Exception {
    String none = "sh:property [ sh:path rdfs:label ; sh:maxCount 0 ]";
    HttpResponse<String> report = validate(none, "&target=http://x.example/nothing");
    assertThat(report.body()).containsPattern("sh:conforms +true");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "expression | sh:targetSubjectsOf <http://www.w3.org/2004/02/skos/core#definition> ; sh:property [ sh:path <http://www.w3.org/2004/02/skos/core#definition> ; sh:pattern 'SLOW' ]",
        "negated    | sh:targetSubjectsOf <http://www.w3.org/2004/02/skos/core#definition> ; sh:not [ sh:path <http://www.w3.org/2004/02/skos/core#definition> ; sh:pattern 'SLOW' ]",
        "in a list  | sh:targetSubjectsOf <http://www.w3.org/2004/02/skos/core#definition> ; sh:or ( [ sh:not [ sh:property [ sh:path <http://www.w3.org/2004/02/skos/core#definition> ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShape [ sh:pattern 'SLOW' ] ] ] ] )",
        "product    | sh:sparql [ sh:select 'SELECT $this { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?b = ?i) }' ]",
        "count      | sh:sparql [ sh:select 'SELECT $this (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY $this' ]",
        "in a query | sh:sparql [ sh:select 'SELECT $this { ?a ?b ?c FILTER(REGEX(CONCAT(STR(?c), \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"), \"(.*a){28}$\")) }' ]",
      })
  void whatTakesTooLongIsStoppedAndSaysSo(String what, String constraint) throws Exception {
    Instant start = Instant.now();
    HttpResponse<String> answer = validate(constraint.replace("SLOW", SLOW), "&timeout=1");
    assertThat(answer.body()).contains("time limit of " + LIMIT_MILLIS + " ms");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(Duration.between(start, Instant.now())).isLessThan(AT_MOST);
    assertThat(served.running()).isZero();
  }

  @Test
  void queriesOutsideOfConstraintsAreRefused() throws Exception {
    HttpResponse<String> target =
        validate("sh:target [ sh:select 'SELECT ?this { ?this ?p ?o }' ]", "");
    assertThat(target.statusCode()).as(target.body()).isEqualTo(422);
    assertThat(target.body()).contains("sh:sparql");
  }

  @Test
  void whatIsNoShapeIsTheClientsError() throws Exception {
    assertThat(validate("sh:property 'nothing'", "").statusCode()).isEqualTo(400);
    assertThat(validate("sh:sparql [ sh:select 'SELECT nothing' ]", "").statusCode())
        .isEqualTo(400);
  }
}
