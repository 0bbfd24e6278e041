package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.chapter8.serve.copies.Fetcher;
import org.chapter8.serve.copies.Recipe;
import org.chapter8.serve.copies.StandIn;
import org.chapter8.serve.federation.Federation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A release with a copy of a stock Fuseki that plays Wikidata, asked over HTTP. */
final class CopiesOverHttpTest {
  private static final String WD = "http://www.wikidata.org/entity/";
  private static final String PREFIXES =
      """
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      PREFIX c8: <https://w3id.org/chapter8/ns#>
      """;

  @TempDir static Path folder;
  private static StandIn standIn;
  private static FaultyService faulty;
  private static ServedRelease served;
  private static Http http;

  @BeforeAll
  static void start() throws Exception {
    standIn = new StandIn();
    faulty = new FaultyService();
    String services =
        standIn.allowList()
            + StandIn.target("unbis", faulty.at("broken"))
            + StandIn.target("lindas", faulty.at("text"))
            + StandIn.target("away", faulty.at("away"));
    Path list = folder.resolve("services.ttl");
    Files.writeString(list, services);
    fetch(list);
    served = ServedRelease.withServices(folder, services, 20_000);
    http = served.http();
  }

  private static void fetch(Path list) throws Exception {
    Recipe recipe =
        Recipe.all(Path.of("queries/fetch")).stream()
            .filter(each -> each.target().equals("wikidata"))
            .findFirst()
            .orElseThrow();
    Clock clock = Clock.fixed(Instant.parse("2026-11-15T03:04:05Z"), ZoneOffset.UTC);
    List<String> linked = Stream.of("Q298", "Q7159", "Q3624").map(WD::concat).toList();
    try (Federation federation = Federation.of(list)) {
      new Fetcher(federation, folder.resolve("data"), clock, time -> {}).fetch(recipe, linked);
      Recipe other =
          new Recipe(
              "away",
              recipe.text(),
              recipe.space(),
              recipe.links(),
              recipe.labels(),
              recipe.merged(),
              recipe.batch(),
              recipe.rows());
      copyOfWhatIsAway(other, linked, clock);
    }
  }

  /** Made while it was still there. */
  private static void copyOfWhatIsAway(Recipe recipe, List<String> linked, Clock clock)
      throws Exception {
    Path list = folder.resolve("before.ttl");
    Files.writeString(
        list,
        "PREFIX : <https://w3id.org/chapter8/config#>\n"
            + StandIn.target("away", standIn.endpoint()));
    try (Federation federation = Federation.of(list)) {
      new Fetcher(federation, folder.resolve("data"), clock, time -> {}).fetch(recipe, linked);
    }
  }

  @AfterAll
  static void stop() throws Exception {
    served.close();
    faulty.close();
    standIn.close();
  }

  private static HttpResponse<String> csv(String query) throws Exception {
    return http.query(PREFIXES + query, "Accept", "text/csv");
  }

  private static String report(HttpResponse<?> answer) {
    return answer.headers().firstValue("Chapter8-Service").orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SERVICE <copy:wikidata> { PATTERN }",
        "SERVICE <copy:ENDPOINT> { PATTERN }",
        "SERVICE SILENT <copy:ENDPOINT> { PATTERN }",
        "SERVICE <cache:copy:bulk+20:ENDPOINT> { PATTERN }",
        "VALUES ?service { <copy:wikidata> } SERVICE ?service { PATTERN }",
        "BIND(IRI('copy:wikidata') AS ?service) SERVICE ?service { PATTERN }",
      })
  void onePrefixAsksTheCopyAndNobodyElse(String pattern) throws Exception {
    int before = standIn.asked();
    String asked =
        pattern
            .replace("ENDPOINT", standIn.endpoint())
            .replace("PATTERN", "?item rdfs:label ?there FILTER(LANG(?there) = 'fr')");
    HttpResponse<String> answer =
        csv(
            "SELECT ?name ?there { ?s a c8:State ; skos:prefLabel ?name ; owl:sameAs ?item FILTER(LANG(?name) = 'en') "
                + asked
                + " }");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body().lines()).containsExactly("name,there", "Chile,Chili");
    assertThat(report(answer)).isEqualTo("wikidata;copy=\"2026-11-15\"");
    assertThat(standIn.asked()).as("nothing goes over the network").isEqualTo(before);
  }

  /** Each is what the same pattern gives of the service itself. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ ?s wdt:P625 ?point }",
        "{ ?s rdfs:label ?n OPTIONAL { ?s wdt:P625 ?point } FILTER(LANG(?n) = 'zh') }",
        "{ { ?s wdt:P159 ?seat } UNION { ?s wdt:P571 ?since } }",
        "{ SELECT (COUNT(*) AS ?n) { ?s wdt:P31 ?class } }",
        "{ ?s wdt:P159/rdfs:label ?seat FILTER(REGEX(?seat, '^ADDIS', 'i')) }",
        "{ SELECT ?s { ?s wdt:P625 ?point } ORDER BY ?s LIMIT 1 }",
        "{ ?s wdt:P31 ?class MINUS { ?s wdt:P159 ?seat } }",
        "{ }",
      })
  void theCopyAnswersAsTheServiceDoes(String pattern) throws Exception {
    String rows = "VALUES ?s { wd:Q298 wd:Q7159 wd:Q3624 } SERVICE <%s> %s";
    String of = "SELECT * { " + rows + " } ORDER BY ?s ?n ?point ?seat ?since";
    HttpResponse<String> copy = csv(of.formatted("copy:wikidata", pattern));
    HttpResponse<String> live = csv(of.formatted(standIn.endpoint(), pattern));
    assertThat(copy.statusCode()).as(copy.body()).isEqualTo(200);
    assertThat(copy.body()).isEqualTo(live.body());
    assertThat(report(live)).startsWith("wikidata;live=1;");
  }

  @Test
  void theCopyIsSeenWhateverGraphsAQueryIsFrom() throws Exception {
    HttpResponse<String> answer =
        csv(
            "SELECT ?n FROM <https://w3id.org/chapter8/graph/links> "
                + "{ SERVICE <copy:wikidata> { wd:Q298 rdfs:label ?n FILTER(LANG(?n) = 'ru') } }");
    assertThat(answer.body().lines()).containsExactly("n", "Чили");
  }

  @Test
  void ourOwnStatementsAreNotInTheCopy() throws Exception {
    assertThat(csv("SELECT ?s { SERVICE <copy:wikidata> { ?s a c8:State } }").body().lines())
        .hasSize(1);
    assertThat(csv("SELECT ?s { SERVICE <copy:wikidata> { GRAPH ?g { ?s a ?t } } }").body().lines())
        .hasSize(1);
  }

  @Test
  void itsGraphCanBeAskedLikeAnyOther() throws Exception {
    HttpResponse<String> answer =
        csv(
            "SELECT ?n { GRAPH <https://w3id.org/chapter8/graph/external/wikidata> "
                + "{ wd:Q298 rdfs:label ?n FILTER(LANG(?n) = 'fr') } }");
    assertThat(answer.body().lines()).containsExactly("n", "Chili");
    assertThat(report(answer)).isEmpty();
  }

  @Test
  void theLimitsOfTheQueryHoldInTheCopy() throws Exception {
    long start = System.nanoTime();
    HttpResponse<String> answer =
        http.get(
            "/sparql?timeout=1&query="
                + Http.encode(
                    "SELECT (COUNT(*) AS ?count) { SERVICE <copy:wikidata> "
                        + "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o } }"));
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("1000 ms");
    assertThat(System.nanoTime() - start).isLessThan(2_500_000_000L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SERVICE <copy:unbis> { ?s ?p ?o }                             | chapter8 links fetch unbis",
        "SERVICE SILENT <copy:unbis> { ?s ?p ?o }                      | chapter8 links fetch unbis",
        "VALUES ?x { <copy:unbis> } SERVICE SILENT ?x { ?s ?p ?o }     | chapter8 links fetch unbis",
        "SERVICE <copy:lindas> { ?s ?p ?o }                            | no copies are made of lindas",
        "SERVICE SILENT <copy:lindas> { ?s ?p ?o }                     | copies can be of cellar, dbpedia, unbis and wikidata.",
        "SERVICE <copy:elsewhere> { ?s ?p ?o }                         | there is no service elsewhere here",
        "SERVICE <copy:http://127.0.0.1:9/> { ?s ?p ?o }               | copies can be of cellar, dbpedia, unbis and wikidata.",
      })
  void aCopyThatIsNotThereIsAnErrorThatSaysWhatToDo(String pattern, String sentence)
      throws Exception {
    HttpResponse<String> answer = csv("SELECT * { " + pattern + " }");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("nothing was sent", sentence);
    assertThat(answer.body().contains("links fetch")).isEqualTo(pattern.contains("unbis"));
  }

  @Test
  void theFailureOfAServiceNamesItsCopyAndNeverTakesIt() throws Exception {
    HttpResponse<String> away =
        csv("SELECT * { SERVICE <" + faulty.at("away") + "> { ?s ?p ?o } }");
    assertThat(away.statusCode()).isEqualTo(503);
    assertThat(away.body()).contains("There is a copy of 2026-11-15: SERVICE <copy:away> asks it.");
    HttpResponse<String> broken =
        csv("SELECT * { SERVICE <" + faulty.at("broken") + "> { ?s ?p ?o } }");
    assertThat(broken.statusCode()).isEqualTo(502);
    assertThat(broken.body()).doesNotContain("There is a copy");
  }

  @Test
  void prefixesOfOtherInstallationsMeanWhatHappensAnyway() throws Exception {
    for (String prefix : List.of("bulk:", "cache:", "cache:bulk+10:")) {
      HttpResponse<String> answer =
          csv(
              "SELECT ?n { SERVICE <%s%s> { wd:Q414 rdfs:label ?n FILTER(LANG(?n) = 'en') } }"
                  .formatted(prefix, standIn.endpoint()));
      assertThat(answer.body().lines()).containsExactly("n", "Argentina");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | From Wikidata, copy of 2026-11-15",
        "zh | 摘自维基数据，2026-11-15副本",
      })
  void thePageOfWhatIsLinkedShowsALittleOfTheCopy(String lang, String heading) throws Exception {
    String page = http.get("/state/CHL.html", "Accept-Language", lang).body();
    assertThat(page)
        .contains(heading, "geo:-33,-71", "Чили", "1810-09-18")
        .contains("https://creativecommons.org/publicdomain/zero/1.0/", "Wikidata contributors");
    assertThat(http.get("/organ/security-council.html").body()).doesNotContain("copied-wikidata");
  }

  @Test
  void theDataPageListsTheCopies() throws Exception {
    String page = http.get("/download", "Accept-Language", "en").body();
    assertThat(page).contains("id=\"copies\"", "2026-11-15", "Wikidata contributors");
    assertThat(page)
        .contains("rel=\"license\" href=\"https://creativecommons.org/licenses/by/4.0/\"");
  }

  @Test
  void theCatalogueDescribesTheCopy() throws Exception {
    String ask =
        """
        PREFIX dcterms: <http://purl.org/dc/terms/> PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX void: <http://rdfs.org/ns/void#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        ASK { GRAPH <https://w3id.org/chapter8/graph/catalogue> {
          <https://w3id.org/chapter8/dataset> void:subset ?copy ; dcterms:license <https://creativecommons.org/licenses/by/4.0/> .
          ?copy prov:wasDerivedFrom <%s> ; dcterms:license <https://creativecommons.org/publicdomain/zero/1.0/> ;
            prov:generatedAtTime "2026-11-15T03:04:05Z"^^xsd:dateTime ; void:entities 3 ; void:triples ?n ;
            void:dataDump ?dump }
          { SELECT (COUNT(*) AS ?n) { GRAPH <https://w3id.org/chapter8/graph/external/wikidata> { ?s ?p ?o } } } }
        """
            .formatted(standIn.endpoint());
    assertThat(http.query(ask, "Accept", "text/csv").body()).contains("true");
    HttpResponse<String> dump = http.get("/dumps/latest/graph/external/wikidata.nq.gz");
    assertThat(dump.statusCode()).isIn(200, 302, 307);
  }

  @Test
  void itsGraphHasAPage() throws Exception {
    HttpResponse<String> page = http.get("/graph/external/wikidata.html", "Accept-Language", "en");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Copy of what we use of Wikidata");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/search?q=Chili", "/search?q=%D0%A7%D0%B8%D0%BB%D0%B8"})
  void searchAndReconciliationKnowNothingOfIt(String address) throws Exception {
    assertThat(http.get(address).body()).doesNotContain("wikidata.org/entity/Q298\"");
    assertThat(
            csv("PREFIX text: <http://jena.apache.org/text#> SELECT ?s { ?s text:query 'Чили' }")
                .body()
                .lines())
        .hasSize(1);
    assertThat(http.get("/reconcile?queries=" + Http.encode("{\"q\":{\"query\":\"Чили\"}}")).body())
        .doesNotContain("state/CHL");
  }
}
