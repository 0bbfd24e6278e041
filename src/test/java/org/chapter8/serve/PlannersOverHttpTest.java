package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What planners of queries find out about the services before they ask anything. */
@ExtendWith(SampleServer.class)
final class PlannersOverHttpTest {
  private static final String PREFIXES =
      """
      PREFIX config: <https://w3id.org/chapter8/config#>
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX format: <http://www.w3.org/ns/formats/>
      PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
      PREFIX text: <http://jena.apache.org/text#>
      PREFIX void: <http://rdfs.org/ns/void#>
      PREFIX base: <https://w3id.org/chapter8/>
      """;

  private static Http http;
  private static String here;
  private static Graph service;
  private static Graph catalogue;

  @BeforeAll
  static void read(ServedRelease sample) throws Exception {
    http = sample.http();
    here = "<http://127.0.0.1:" + sample.port() + "/sparql>";
    service = graph("/sparql");
    catalogue = graph("/.well-known/void");
  }

  private static Graph graph(String path) throws Exception {
    String triples = http.get(path, "Accept", "application/n-triples").body();
    return RDFParser.create().source(new StringReader(triples)).lang(Lang.NTRIPLES).toGraph();
  }

  private static boolean says(Graph graph, String pattern) {
    String query = PREFIXES + "ASK { " + pattern + " }";
    try (QueryExec exec = QueryExec.graph(graph).query(query).build()) {
      return exec.ask();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SERVICE a sd:Service ; sd:endpoint SERVICE",
        "SERVICE sd:supportedLanguage sd:SPARQL11Query",
        "SERVICE sd:feature sd:UnionDefaultGraph",
        "SERVICE sd:resultFormat format:SPARQL_Results_JSON , format:N-Triples",
        "SERVICE sd:defaultEntailmentRegime <http://www.w3.org/ns/entailment/Simple>",
        "SERVICE sd:propertyFeature text:query",
        "SERVICE config:rowCap 1000 ; config:byteCap 40000000 ; config:queryTimeout 1000",
        "SERVICE sd:defaultDataset/sd:defaultGraph/void:triples ?n",
        "SERVICE sd:defaultDataset/sd:namedGraph [ sd:name ?g ; sd:graph/void:triples ?n ]",
      })
  void theServiceSaysWhatItIsUnderItsBaseAndWhereItWasAsked(String pattern) {
    assertThat(says(service, pattern.replace("SERVICE", "base:sparql"))).isTrue();
    assertThat(says(service, pattern.replace("SERVICE", here))).isTrue();
  }

  @Test
  void theServicePromisesNoMoreThanItDoes() {
    assertThat(says(service, "?s sd:inputFormat ?f")).isFalse();
    assertThat(says(service, "?s sd:feature sd:DereferencesURIs")).isFalse();
    // The sample has no list of services that queries may ask.
    assertThat(says(service, "?s sd:feature sd:BasicFederatedQuery")).isFalse();
    assertThat(says(service, "?s sd:supportedLanguage sd:SPARQL11Update")).isFalse();
  }

  /** Where a proxy tells the host that visitors write, that host is the endpoint. */
  @Test
  void anEndpointBehindAProxyIsThatOfTheProxy() throws Exception {
    String described =
        http.get(
                "/sparql",
                "Accept",
                "application/n-triples",
                "X-Forwarded-Proto",
                "https",
                "X-Forwarded-Host",
                "data.example")
            .body();
    assertThat(described)
        .contains("service-description#endpoint> <https://data.example/sparql> .")
        .doesNotContain("127.0.0.1");
  }

  @Test
  void theServiceAndTheCatalogueCountTheSame() {
    for (String path :
        List.of("sd:defaultGraph/void:triples", "sd:namedGraph/sd:graph/void:triples")) {
      String query = PREFIXES + "SELECT ?n { base:dataset " + path + " ?n } ORDER BY ?n";
      assertThat(numbers(service, query)).isNotEmpty().isEqualTo(numbers(catalogue, query));
    }
  }

  private static List<String> numbers(Graph graph, String query) {
    try (QueryExec exec = QueryExec.graph(graph).query(query).build()) {
      return exec.select().stream().map(row -> row.get("n").getLiteralLexicalForm()).toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "fragments, https://linkeddatafragments.org/specification/quad-pattern-fragments/",
    "fragments, https://www.hydra-cg.com/spec/latest/core/",
    "feed, https://w3id.org/ldes/specification",
    "feed, https://w3id.org/tree/specification",
    "sparql, https://www.w3.org/TR/sparql11-protocol/",
    "reconcile, https://www.w3.org/community/reports/reconciliation/",
  })
  void everyServiceIsInTheCatalogueWithItsStandards(String path, String standard) throws Exception {
    assertThat(
            says(
                catalogue,
                """
                ?catalogue dcat:service ?s .
                ?s a dcat:DataService ; dcterms:conformsTo <%s> ;
                   dcat:servesDataset base:dataset ; dcat:endpointURL base:%s"""
                    .formatted(standard, path)))
        .isTrue();
    HttpResponse<String> answer = http.get("/.well-known/void", "Accept", "text/turtle");
    assertThat(answer.headers().firstValue("Link").orElse(""))
        .contains("</" + path + ">; rel=\"service-desc\"");
    assertThat(http.get("/" + path, "Accept", "*/*").statusCode()).isEqualTo(200);
  }

  @Test
  void whoeverIsLinkedToTellsWhereItAnswers() {
    assertThat(
            says(
                catalogue,
                "?set void:subjectsTarget base:dataset ; void:linkPredicate ?p ; void:triples ?n ;"
                    + " void:objectsTarget [ void:uriSpace ?space ; void:sparqlEndpoint ?e ]"))
        .isTrue();
  }
}
