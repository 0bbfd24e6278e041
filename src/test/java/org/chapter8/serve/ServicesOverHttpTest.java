package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Queries that ask other services: a stock Fuseki, and one with every fault. */
final class ServicesOverHttpTest {
  private static final String CSV = "text/csv";

  /** The limit of every target below, and a second. */
  private static final Duration LIMIT = Duration.ofMillis(1500 + 1000);

  @TempDir static Path folder;
  private static FaultyService faulty;
  private static FusekiServer stock;
  private static ServedRelease served;
  private static Http http;

  @BeforeAll
  static void start() throws Exception {
    TextQuery.init();
    faulty = new FaultyService();
    stock = FusekiServer.create().port(0).loopback(true).add("/ds", dataset()).start();
    String services =
        faulty.allowList()
            + FaultyService.target("stock", stock(), "true")
            + FaultyService.target("private", faulty.at("private"), "false")
            + FaultyService.target(
                "named", faulty.at("named").replace("127.0.0.1", "localhost"), "false")
            + FaultyService.target("closed", "http://127.0.0.1:9/sparql", "true")
            + ":good :alias \"http://good.example/sparql\" .\n";
    served = ServedRelease.withServices(folder, services, 20_000);
    http = served.http();
  }

  private static String stock() {
    return "http://127.0.0.1:" + stock.getPort() + "/ds/sparql";
  }

  private static DatasetGraph dataset() {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    for (int i = 0; i < 1000; i++) {
      dataset.add(
          SSE.parseQuad("(_ <http://x.example/%1$d> <http://x.example/number> %1$d)".formatted(i)));
    }
    dataset.add(SSE.parseQuad("(_ <http://x.example/7> <http://x.example/name> 'seven'@en)"));
    dataset.add(
        SSE.parseQuad(
            "(_ <https://w3id.org/chapter8/state/CHL> <http://x.example/name> 'Chile, elsewhere')"));
    return dataset;
  }

  @AfterAll
  static void stop() throws Exception {
    served.close();
    stock.stop();
    faulty.close();
  }

  private static HttpResponse<String> csv(String query) throws Exception {
    return http.send(
        "POST",
        "/sparql",
        "query=" + Http.encode(query),
        "Accept",
        CSV,
        "Content-Type",
        "application/x-www-form-urlencoded");
  }

  private static HttpResponse<String> ask(String fault, String silent) throws Exception {
    return csv(
        "SELECT * { SERVICE %s <%s> { ?s <http://x.example/%s> ?name } }"
            .formatted(silent, faulty.at(fault), fault + silent));
  }

  private static String report(HttpResponse<?> answer) {
    return answer.headers().firstValue("Chapter8-Service").orElse("");
  }

  @Test
  void aListedServiceAnswersAndTheHeaderSaysSo() throws Exception {
    String query = "SELECT * { SERVICE <" + faulty.at("good") + "> { ?s ?once ?name } }";
    HttpResponse<String> live = csv(query);
    HttpResponse<String> again = csv(query);
    assertThat(live.body()).contains("answer");
    assertThat(report(live)).matches("good;live=1;cache=0;failed=0;ms=\\d+");
    assertThat(again.body()).isEqualTo(live.body());
    assertThat(report(again)).isEqualTo("good;live=0;cache=1;failed=0;ms=0");
    assertThat(live.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
        .contains("Chapter8-Service");
    assertThat(faulty.agents()).containsOnly("Chapter8-Test (contact@example.org)");
  }

  @Test
  void theServiceDescriptionNamesThoseThatMayBeAsked() throws Exception {
    assertThat(http.get("/sparql", "Accept", "application/n-triples").body())
        .contains(
            "<https://w3id.org/chapter8/config#mayAsk> <" + faulty.at("good") + ">",
            "<https://w3id.org/chapter8/config#mayAsk> <http://good.example/sparql>",
            "<https://w3id.org/chapter8/config#mayAsk> <" + stock() + ">",
            "<http://www.w3.org/ns/sparql-service-description#BasicFederatedQuery>");
  }

  @Test
  void theEditorShowsThatASilentServiceFailed() {
    Optional<Browser> found = Browser.of(served.port(), folder.resolve("profile"));
    assumeTrue(found.isPresent(), "no Chromium with its driver on the path: no page was opened");
    try (Browser browser = found.orElseThrow()) {
      String query =
          "SELECT * { VALUES ?v { 1 } SERVICE SILENT <%s> { ?s ?p ?o } SERVICE <%s> { ?s ?q ?name } }"
              .formatted(faulty.at("broken"), faulty.at("good"));
      browser.desktop().open("/query?query=" + Http.encode(query), "en");
      WebDriverWait wait = new WebDriverWait(browser.driver(), Duration.ofSeconds(30));
      By line = By.cssSelector(".tabPanel.active #services");
      wait.until(driver -> !driver.findElements(line).isEmpty());
      assertThat(browser.driver().findElement(line).getText())
          .containsPattern("broken: 0 answered live, 0 from memory, 1 failed, \\d+ ms")
          .contains("A service gave no answer", "good: ");
      assertThat(browser.consoleErrors()).isEmpty();
    }
  }

  @Test
  void aQueryWithoutServiceHasNoSuchHeader() throws Exception {
    assertThat(report(csv("ASK {}"))).isEmpty();
  }

  @Test
  void ourRowsAreSentInBatchesAndJoined() throws Exception {
    HttpResponse<String> answer =
        csv(
            """
            SELECT (COUNT(*) AS ?n) (SUM(?v) AS ?sum) {
              { SELECT ?s { VALUES ?h { 0 1 2 3 4 5 6 7 8 9 } VALUES ?t { 0 1 2 3 4 5 6 7 8 9 }
                VALUES ?o { 0 1 2 3 4 5 6 7 8 9 }
                BIND(IRI(CONCAT("http://x.example/", STR(?h * 100 + ?t * 10 + ?o))) AS ?s) } }
              SERVICE <%s> { ?s <http://x.example/number> ?v }
            }
            """
                .formatted(stock()));
    assertThat(answer.body()).contains("1000,499500");
    assertThat(report(answer)).startsWith("stock;live=5;cache=0;");
  }

  @Test
  void ourDataJoinWithTheirs() throws Exception {
    HttpResponse<String> answer =
        csv(
            """
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?ours ?theirs { ?s a <https://w3id.org/chapter8/ns#State> ; skos:prefLabel ?ours
              FILTER(LANG(?ours) = "en") SERVICE <%s> { ?s <http://x.example/name> ?theirs } }
            """
                .formatted(stock()));
    assertThat(answer.body()).contains("Chile,\"Chile, elsewhere\"");
  }

  /** Each is what the same pattern gives in one store. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "VALUES ?s { x:1 x:2 } SERVICE <E> { ?s x:number ?v OPTIONAL { ?s x:name ?n } }   | 2",
        "VALUES ?s { x:7 x:2 } OPTIONAL { SERVICE <E> { ?s x:name ?n } }                  | 2",
        "VALUES ?s { x:7 x:2 } FILTER EXISTS { SERVICE <E> { ?s x:name ?n } }             | 1",
        "VALUES ?s { x:7 x:2 } FILTER NOT EXISTS { SERVICE <E> { ?s x:name ?n } }         | 1",
        "VALUES ?s { x:7 x:2 } MINUS { SERVICE <E> { ?s x:name ?n } }                     | 1",
        "VALUES ?v { 1 2 } SERVICE <E> { ?s x:number ?v FILTER(?v > 1) }                  | 1",
        "VALUES ?v { 1 2 } SERVICE <E> { ?s x:number ?w FILTER(?w < 5) BIND(?w + 0 AS ?v) }              | 2",
        "VALUES ?v { 1 5 } SERVICE <E> { SELECT ?v { ?s x:number ?v } ORDER BY ?v LIMIT 3 } | 1",
        "VALUES ?s { x:7 UNDEF } SERVICE <E> { ?s x:name ?n }                             | 3",
        "SERVICE <E> { ?s x:name ?n FILTER(REGEX(?n, '^SEV', 'i')) }                      | 1",
        "SERVICE <E> { ?s x:name ?n FILTER(CONTAINS(CONCAT(REPLACE(?n, 'e', 'E'), 'x'), 'sEvEnx')) } | 1",
        "VALUES ?e { <E> } SERVICE ?e { ?s x:name ?n }                                    | 2",
        "SERVICE <E> { { ?s x:name ?n } UNION { ?s x:number 3 } }                         | 3",
        "{ SELECT ?s { SERVICE <E> { ?s x:name ?n } } } SERVICE <E> { ?s x:number ?n }    | 1",
        "SERVICE <E> { }                                                                  | 1",
        "BIND(BNODE() AS ?s) SERVICE <E> { ?s x:name ?n }                                 | 0",
        "BIND(1 AS ?z) SERVICE <E> { ?s x:name ?n }                                       | 2",
        "SERVICE <E> { ?s x:number ?v MINUS { ?s x:name ?n } FILTER(?v < 9) }             | 8",
        "VALUES ?s { x:7 } SERVICE <E> { ?s x:number/^x:number ?t }                       | 1",
      })
  void patternsMeanThereWhatTheyMeanHere(String pattern, long rows) throws Exception {
    String query =
        "PREFIX x: <http://x.example/> SELECT * { "
            + pattern.replace("<E>", "<" + stock() + ">")
            + " }";
    HttpResponse<String> answer = csv(query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body().lines().skip(1).count()).as(answer.body()).isEqualTo(rows);
  }

  @Test
  void ourRowsAreSentInBatchesAlsoInAnOptional() throws Exception {
    HttpResponse<String> answer =
        csv(
            """
            SELECT (COUNT(*) AS ?n) (COUNT(?v) AS ?found) {
              VALUES ?h { 0 1 2 3 4 5 6 7 8 9 } VALUES ?t { 0 1 2 3 4 5 6 7 8 9 } VALUES ?o { 0 1 2 3 4 5 6 7 8 9 }
              BIND(IRI(CONCAT("http://x.example/", STR(2 * (?h * 100 + ?t * 10 + ?o)))) AS ?s)
              OPTIONAL { SERVICE <%s> { ?s <http://x.example/number> ?v } }
            }
            """
                .formatted(stock()));
    assertThat(answer.body()).contains("1000,500");
    assertThat(report(answer)).startsWith("stock;live=5;cache=0;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "silent    | 504 | no whole answer within 1500 ms",
        "drip      | 504 | no whole answer within 1500 ms",
        "later     | 503 | asks not to be asked for 3",
        "away      | 503 | asks not to be asked",
        "broken    | 502 | status 500",
        "text      | 502 | found the type text/html",
        "endless   | 502 | larger than the cap of 100000 bytes",
        "loop      | 502 | redirects to",
        "elsewhere | 502 | redirects to",
        "invalid   | 502 | can't be read",
        "numbers   | 502 | can't be read",
        "list      | 502 | can't be read",
        "boolean   | 502 | can't be read",
        "cut       | 502 | the connection broke: Premature end",
        "closed    | 502 | it could not be reached: the connection was refused.",
      })
  void everyFaultHasItsAnswerWithinTheLimitOfItsTarget(String fault, int status, String sentence)
      throws Exception {
    String endpoint = fault.equals("closed") ? "http://127.0.0.1:9/sparql" : faulty.at(fault);
    String query = "SELECT * { SERVICE <" + endpoint + "> { ?s ?p ?name } }";
    long start = System.nanoTime();
    HttpResponse<String> answer = csv(query);
    HttpResponse<String> passedOver = csv(query.replace("SERVICE", "SERVICE SILENT"));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT.multipliedBy(2));
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains("SERVICE " + fault, sentence);
    assertThat(report(answer)).startsWith(fault + ";live=0;cache=0;failed=1;");
    assertThat(passedOver.statusCode()).isEqualTo(200);
    assertThat(passedOver.body().lines().skip(1)).hasSize(1);
    assertThat(report(passedOver)).startsWith(fault + ";live=0;cache=0;failed=1;");
    assertThat(faulty.asked("good")).as("a redirect is not followed").isLessThan(3);
    assertThat(served.running()).isZero();
  }

  @Test
  void aTargetThatIsBusyIsAskedOnceMoreWhenItSaysSo() throws Exception {
    long start = System.nanoTime();
    HttpResponse<String> answer = ask("busy", "");
    assertThat(answer.body()).contains("answer");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(990));
    assertThat(faulty.asked("busy")).isEqualTo(2);
  }

  @Test
  void aTargetThatWantsToBeLeftAloneIsLeftAlone() throws Exception {
    HttpResponse<String> first = ask("later", "");
    long asked = faulty.asked("later");
    HttpResponse<String> second = ask("later", "");
    assertThat(first.headers().firstValue("Retry-After").orElse("")).matches("3[56]\\d\\d");
    assertThat(second.statusCode()).isEqualTo(503);
    assertThat(second.headers().firstValue("Retry-After").orElse("")).matches("3[56]\\d\\d");
    assertThat(faulty.asked("later")).isEqualTo(asked);
  }

  @Test
  void afterAFailureAQueryDoesNotTryAgain() throws Exception {
    HttpResponse<String> answer =
        csv(
            "SELECT * { VALUES ?x { 1 2 3 } OPTIONAL { SERVICE SILENT <%s> { ?x ?p ?name } } }"
                .formatted(faulty.at("broken")));
    assertThat(answer.body().lines().skip(1)).hasSize(3);
    assertThat(report(answer)).startsWith("broken;live=0;cache=0;failed=1;");
  }

  @Test
  void aQueryPastItsOwnTimeLeavesTheService() throws Exception {
    long start = System.nanoTime();
    HttpResponse<String> late =
        http.get(
            "/sparql?timeout=1&query="
                + Http.encode(
                    "SELECT * { SERVICE SILENT <%s> { ?q ?p 1 } }".formatted(faulty.at("silent"))));
    assertThat(late.statusCode()).isEqualTo(503);
    assertThat(late.body()).contains("1000 ms");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SILENT"})
  void aPrivateAddressIsRefusedUnlessTheOperatorAllowsIt(String silent) throws Exception {
    for (String name : new String[] {"private", "named"}) {
      String endpoint = faulty.at(name);
      String iri = name.equals("named") ? endpoint.replace("127.0.0.1", "localhost") : endpoint;
      HttpResponse<String> answer =
          csv("SELECT * { SERVICE %s <%s> { ?s ?p ?o } }".formatted(silent, iri));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("nothing was sent", "not public");
      assertThat(faulty.asked(name)).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SERVICE <@> { ?s ?p ?o }",
        "SERVICE SILENT <@> { ?s ?p ?o }",
        "SERVICE <bulk:@> { ?s ?p ?o }",
        "SERVICE <cache:@> { ?s ?p ?o }",
        "SERVICE <loop:cache:bulk+3:@> { ?s ?p ?o }",
        "VALUES ?x { <@> } SERVICE SILENT ?x { ?s ?p ?o }",
        "BIND(IRI('@') AS ?x) SERVICE SILENT ?x { ?s ?p ?o }",
        "BIND('@' AS ?x) SERVICE SILENT ?x { ?s ?p ?o }",
        "SERVICE SILENT ?x { ?s ?p ?o }",
        "FILTER(COALESCE(EXISTS { VALUES ?x { <@> } SERVICE ?x { ?s ?p ?o } }, true))",
        "VALUES ?x { <@> } FILTER(EXISTS { SERVICE ?x { ?s ?p ?o } } || true)",
        "SERVICE <#> { SERVICE <@> { ?s ?p ?o } }",
      })
  void whatIsNotOnTheListIsRefusedHoweverItIsAskedFor(String pattern) throws Exception {
    String query =
        "SELECT * { "
            + pattern.replace("#", faulty.at("good")).replace("@", faulty.at("trap"))
            + " }";
    HttpResponse<String> answer = csv(query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("nothing was sent", faulty.at("good"));
    assertThat(faulty.asked("trap")).isZero();
  }

  @Test
  void shapesAskNobody() throws Exception {
    String shapes =
        """
        PREFIX sh: <http://www.w3.org/ns/shacl#>
        <http://x.example/shape> a sh:NodeShape ; sh:targetClass <https://w3id.org/chapter8/ns#State> ;
          sh:sparql [ sh:message "m" ;
            sh:select "SELECT $this { SERVICE <%1$s> { ?s ?p ?o } }" ] , [ sh:message "n" ;
            sh:select "SELECT $this { SERVICE SILENT <%1$s> { ?s ?p ?o } }" ] .
        """
            .formatted(faulty.at("shape"));
    http.send("POST", "/shacl?graph=union", shapes, "Content-Type", "text/turtle");
    assertThat(faulty.asked("shape")).isZero();
  }
}
