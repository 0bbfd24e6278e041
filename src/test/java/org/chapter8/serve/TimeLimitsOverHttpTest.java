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

/** A query past its time is stopped, whatever the engine is doing; the limit here is short. */
final class TimeLimitsOverHttpTest {
  /** The limit, the second that the contract allows, and what a busy machine adds. */
  private static final Duration AT_MOST = Duration.ofSeconds(5);

  private static final int LIMIT_MILLIS = 200;

  private static final String PREFIXES =
      """
      PREFIX fn: <http://www.w3.org/2005/xpath-functions#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  /** Tries every way to part a text, and fails each time. */
  private static final String SLOW = "\"(.*a){28}$\"";

  private static final String TEXT = '"' + "a".repeat(50) + "!\"";

  @TempDir private static Path folder;
  private static ServedRelease served;
  private static Http http;

  @BeforeAll
  static void serve() throws Exception {
    served = ServedRelease.within(folder, LIMIT_MILLIS);
    http = served.http();
  }

  @AfterAll
  static void stop() throws Exception {
    served.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          count of a product     ; SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }
          groups of a product    ; SELECT ?a (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a
          different rows         ; SELECT DISTINCT ?a ?d ?g { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } OFFSET 100000000
          sort of a product      ; SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f
          sort of a cut product  ; SELECT * { { SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 700000 } } ORDER BY ?c ?f DESC(?a) OFFSET 699000
          sort in a filter       ; SELECT * { ?a ?b ?c FILTER EXISTS { SELECT * { ?d ?e ?f . ?g ?h ?i } ORDER BY ?f ?i OFFSET 99999999 } } LIMIT 1
          first of a sort        ; SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f LIMIT 5
          expression             ; SELECT * { BIND (TEXT AS ?s) FILTER REGEX (?s, SLOW) }
          expression with flags  ; SELECT * { BIND (TEXT AS ?s) FILTER REGEX (?s, SLOW, "i") }
          computed expression    ; SELECT * { VALUES ?e { SLOW } FILTER REGEX (TEXT, ?e) }
          expression of constants ; ASK { FILTER REGEX (TEXT, SLOW) }
          swallowed by a filter  ; ASK { FILTER (COALESCE(REGEX (TEXT, SLOW), false)) }
          in an aggregate        ; SELECT (COUNT(REPLACE(CONCAT(TEXT, STR(?s)), SLOW, "")) AS ?n) { ?s ?p ?o }
          in an order            ; SELECT * { ?s ?p ?o } ORDER BY REGEX (CONCAT(TEXT, STR(?s)), SLOW)
          in a having            ; SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING REGEX (CONCAT(TEXT, STR(?s)), SLOW)
          in an exists           ; ASK { ?s ?p ?o FILTER NOT EXISTS { ?s ?q ?r FILTER REGEX (CONCAT(TEXT, STR(?s)), SLOW) } }
          in an optional         ; SELECT * { ?s ?p ?o OPTIONAL { ?o ?q ?r FILTER REGEX (CONCAT(TEXT, STR(?s)), SLOW) } }
          replacement            ; SELECT (REPLACE(TEXT, SLOW, "") AS ?n) {}
          XPath's match          ; SELECT (fn:matches(TEXT, SLOW) AS ?n) {}
          XPath's replacement    ; SELECT (fn:replace(TEXT, SLOW, "") AS ?n) {}
          paths                  ; SELECT (COUNT(*) AS ?n) { ?s (!skos:x|^!skos:x)* ?o . ?o (!skos:x|^!skos:x)* ?r }
          counted paths          ; SELECT (COUNT(*) AS ?n) { ?s (skos:x|!skos:x|^!skos:x){6} ?o }
          path in a filter       ; SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?s ?p ?o FILTER NOT EXISTS { ?s (skos:x|!skos:x|^!skos:x){5} skos:nothing } }
          large construct        ; CONSTRUCT { ?a ?e ?i } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (?a = ?i && ?e = ?f) }
          large description      ; DESCRIBE ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }
          values before a sort   ; SELECT * { { SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c } ?a ?x ?y . ?y ?z ?q }
          difference             ; SELECT (COUNT(*) AS ?n) { { ?a ?b ?c . ?d ?e ?f } MINUS { ?d ?h ?i . ?j ?k ?l } }
          """)
  void itIsStoppedAndSaysSo(String what, String query) throws Exception {
    String whole = PREFIXES + query.replace("SLOW", SLOW).replace("TEXT", TEXT);
    Instant start = Instant.now();
    HttpResponse<String> answer = http.query(whole, "Accept", "text/csv,text/turtle");
    assertThat(answer.body()).contains("time limit of " + LIMIT_MILLIS + " ms");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(Duration.between(start, Instant.now())).isLessThan(AT_MOST);
    assertThat(served.running()).isZero();
  }

  @Test
  void aClientMayAskForLessTimeButNotForMore() throws Exception {
    String slow =
        "?query=" + Http.encode("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
    assertThat(http.get("/sparql" + slow + "&timeout=600").body()).contains(LIMIT_MILLIS + " ms");
    assertThat(http.get("/sparql" + slow + "&timeout=nonsense").body())
        .contains(LIMIT_MILLIS + " ms");
  }

  @Test
  void whileQueriesAreStuckOthersAreAnswered() throws Exception {
    Thread stuck =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    http.query("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f");
                  } catch (Exception e) {
                    throw new AssertionError(e);
                  }
                });
    assertThat(http.query("ASK {}", "Accept", "application/sparql-results+json").body())
        .contains("true");
    stuck.join();
    assertThat(served.running()).isZero();
  }
}
