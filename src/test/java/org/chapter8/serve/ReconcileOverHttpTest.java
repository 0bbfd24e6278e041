package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReconcileOverHttpTest {
  @TempDir private static Path folder;
  private static ServedRelease served;
  private static Http http;
  private static Names names;

  @BeforeAll
  static void serve() throws Exception {
    served = ServedRelease.withAllNames(folder);
    http = served.http();
    names = new Names(http);
  }

  @AfterAll
  static void stop() throws Exception {
    served.close();
  }

  @Test
  void aColumnOfNamesBecomesResourcesAndThenWikidataItems() throws Exception {
    List<String> column = List.of("Fiji", "中国", "Union africaine", "Korea, Republic of", "歐盟");
    String queries =
        IntStream.range(0, column.size())
            .mapToObj(i -> "\"q%d\":{\"query\":\"%s\",\"limit\":3}".formatted(i, column.get(i)))
            .collect(Collectors.joining(",", "{", "}"));
    JsonNode results = Names.json(names.post("queries", queries));
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < column.size(); i++) {
      JsonNode best = results.path("q" + i).path("result").path(0);
      assertThat(best.path("match").asBoolean()).as(column.get(i)).isTrue();
      ids.add(best.path("id").asText());
    }
    String asked =
        ids.stream().collect(Collectors.joining("\",\"", "{\"ids\":[\"", "\"],"))
            + "\"properties\":[{\"id\":\"wikidata\"},{\"id\":\"name-ru\"}]}";
    JsonNode extension = Names.json(names.post("extend", asked));
    Map<String, String> items = new LinkedHashMap<>();
    for (String id : ids) {
      items.put(
          id.substring(Names.BASE.length()),
          extension.at("/rows").path(id).path("wikidata").path(0).path("id").asText());
    }
    assertThat(items)
        .containsExactly(
            Map.entry("state/FJI", "Q712"),
            Map.entry("state/CHN", "Q148"),
            Map.entry("organization/african-union", "Q7159"),
            Map.entry("state/KOR", "Q884"),
            Map.entry("organization/european-union", "Q458"));
    assertThat(extension.at("/meta/0/service").asText()).contains("wikidata");
    assertThat(extension.path("rows").path(ids.getFirst()).at("/name-ru/0/str").asText())
        .isEqualTo("Фиджи");
  }

  @Test
  void bothVersionsFindTheSame() throws Exception {
    JsonNode old = names.result("{\"query\":\"Germny\",\"limit\":2}");
    JsonNode young =
        names.candidates(
            "{\"limit\":2,\"conditions\":[{\"matchType\":\"name\",\"propertyValue\":\"Germny\"}]}");
    assertThat(old).hasSize(2);
    assertThat(old.findValuesAsText("score")).isEqualTo(young.findValuesAsText("score"));
    assertThat(old.at("/0/id")).isEqualTo(young.at("/0/id"));
    assertThat(young.at("/0/lang").asText()).isEqualTo("en");
    assertThat(old.at("/0").has("lang")).isFalse();
  }

  @Test
  void queriesMayComeInTheAddress() throws Exception {
    String queries =
        Http.encode("{\"a\":{\"query\":\"Chile\"},\"b\":{\"query\":\"nobody at all\"}}");
    JsonNode results = names.get("/reconcile?queries=" + queries);
    assertThat(results.at("/a/result/0/id").asText()).isEqualTo(Names.BASE + "state/CHL");
    assertThat(results.at("/a/result/0/score").asDouble()).isEqualTo(100);
    assertThat(results.at("/b/result/0/match").asBoolean()).isFalse();
  }

  @Test
  void aTypeRestrictsTheCandidates() throws Exception {
    JsonNode found =
        names.result("{\"query\":\"Council of Europe\",\"type\":\"%s\"}".formatted(Names.STATE));
    for (JsonNode candidate : found) {
      assertThat(candidate.path("type").findValuesAsText("id")).contains(Names.STATE);
    }
    assertThat(names.result("{\"query\":\"Chile\",\"type\":\"nothing\"}")).isEmpty();
    JsonNode softly =
        names.result("{\"query\":\"Chile\",\"type\":\"nothing\",\"type_strict\":\"should\"}");
    assertThat(softly.at("/0/id").asText()).isEqualTo(Names.BASE + "state/CHL");
    assertThat(softly.at("/0/match").asBoolean()).isFalse();
  }

  @Test
  void aPropertyTellsNamesakesApartOrFindsAlone() throws Exception {
    JsonNode alone = names.result("{\"properties\":[{\"pid\":\"m49\",\"v\":\"250\"}]}");
    assertThat(alone.at("/0/id").asText()).isEqualTo(Names.BASE + "state/FRA");
    assertThat(alone.at("/0/match").asBoolean()).isTrue();
    assertThat(alone).hasSize(1);
    JsonNode other =
        names.result(
            "{\"query\":\"Chile\",\"properties\":[{\"pid\":\"iso3166Alpha3\",\"v\":\"FRA\"}]}");
    assertThat(other.at("/0/match").asBoolean()).isFalse();
    JsonNode required =
        names.candidates(
            """
            {"conditions":[{"matchType":"name","propertyValue":"Korea"},
             {"matchType":"property","propertyId":"iso3166Alpha2","propertyValue":"KP",
              "required":true}]}""");
    assertThat(required.at("/0/id").asText()).isEqualTo(Names.BASE + "state/PRK");
    assertThat(required).hasSize(1);
    JsonNode byId =
        names.candidates(
            """
            {"conditions":[{"matchType":"id",
             "propertyValue":"https://w3id.org/chapter8/state/FRA"}]}""");
    assertThat(byId.at("/0/match").asBoolean()).isTrue();
  }

  @Test
  void namesComeInTheLanguageWanted() throws Exception {
    String query = Http.encode("{\"q\":{\"query\":\"Germany\"}}");
    JsonNode chinese =
        names.get("/reconcile?queries=" + query, "Accept-Language", "zh-CN,en;q=0.5");
    assertThat(chinese.at("/q/result/0/name").asText()).isEqualTo("德国");
    assertThat(chinese.at("/q/result/0/type/0/name").asText()).isEqualTo("国家");
    JsonNode arabic =
        names.candidates(
            "{\"lang\":\"ar\",\"conditions\":[{\"matchType\":\"name\",\"propertyValue\":\"Iraq\"}]}");
    assertThat(arabic.at("/0/name").asText()).isEqualTo("العراق");
    assertThat(arabic.at("/0/dir").asText()).isEqualTo("rtl");
  }

  @Test
  void suggestionsCompleteWhatIsTyped() throws Exception {
    JsonNode entities = names.get("/reconcile/suggest/entity?prefix=Sierr").path("result");
    assertThat(entities.at("/0/id").asText()).isEqualTo(Names.BASE + "state/SLE");
    assertThat(
            names
                .get("/reconcile/suggest/entity?prefix=" + Http.encode("安全理"))
                .at("/result/0/id")
                .asText())
        .contains("security-council");
    assertThat(
            names.get("/reconcile/suggest/type?prefix=org").path("result").findValuesAsText("id"))
        .contains(Names.BASE + "ns#Organization", Names.BASE + "ns#Organ");
    assertThat(names.get("/reconcile/suggest/property?prefix=wiki").at("/result/0/id").asText())
        .isEqualTo("wikidata");
    String iri = Http.encode(Names.BASE + "state/FRA");
    assertThat(names.get("/reconcile/suggest/entity?prefix=" + iri).at("/result/0/id").asText())
        .isEqualTo(Names.BASE + "state/FRA");
  }

  @Test
  void suggestionsComeInPages() throws Exception {
    String path = Names.V1_0 + "/suggest/entity?prefix=&limit=4";
    List<String> four = ids(names.get(path));
    List<String> next = ids(names.get(path + "&offset=2"));
    assertThat(four).hasSize(4).doesNotHaveDuplicates();
    assertThat(next.subList(0, 2)).isEqualTo(four.subList(2, 4));
    assertThat(ids(names.get("/reconcile/suggest/entity?prefix=&limit=4&cursor=2")))
        .isEqualTo(next);
  }

  private static List<String> ids(JsonNode answer) {
    List<String> ids = new ArrayList<>();
    answer.path("result").forEach(result -> ids.add(result.path("id").asText()));
    return ids;
  }

  @Test
  void anEntityIsViewedOnThisHostAndPreviewed() throws Exception {
    String id = Http.encode(Names.BASE + "organization/african-union");
    HttpResponse<String> view = http.get("/reconcile/view?id=" + id);
    assertThat(view.statusCode()).isEqualTo(303);
    assertThat(view.headers().firstValue("Location")).contains("/organization/african-union");
    HttpResponse<String> preview = http.get("/reconcile/preview?id=" + id, "Accept-Language", "zh");
    assertThat(preview.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(preview.body())
        .contains("<h1 lang=\"zh\" dir=\"ltr\">非洲联盟</h1>")
        .contains("African Union")
        .contains("Q7159")
        .contains("lang=\"ar\" dir=\"rtl\"");
    JsonNode flyout = names.get("/reconcile/flyout/entity?id=" + id);
    assertThat(flyout.path("html").asText()).contains("African Union").doesNotContain("<html");
    assertThat(http.get("/reconcile/preview?id=x").statusCode()).isEqualTo(404);
  }

  @Test
  void propertiesAreProposedForAType() throws Exception {
    JsonNode proposal = names.get("/reconcile/extend/propose?type=" + Http.encode(Names.STATE));
    assertThat(proposal.path("properties").findValuesAsText("id"))
        .contains("iso3166Alpha3", "iso3166Alpha2", "m49", "wikidata", "name-zh")
        .doesNotContain("parent");
    assertThat(names.get("/reconcile/extend/propose?limit=2").path("properties")).hasSize(2);
  }

  @Test
  void everyPropertyHasItsValues() throws Exception {
    String asked =
        """
        {"ids":["https://w3id.org/chapter8/state/FRA",
                "https://w3id.org/chapter8/organ/security-council","nobody"],
         "properties":[{"id":"iso3166Alpha2"},{"id":"m49"},{"id":"wikidataIri"},{"id":"parent"},
                       {"id":"type"},{"id":"name-ar"},
                       {"id":"otherName","settings":{"limit":"1"}}]}""";
    JsonNode rows = Names.json(names.post("extend", asked)).path("rows");
    JsonNode france = rows.path(Names.BASE + "state/FRA");
    assertThat(france.at("/iso3166Alpha2/0/str").asText()).isEqualTo("FR");
    assertThat(france.at("/m49/0/str").asText()).isEqualTo("250");
    assertThat(france.at("/wikidataIri/0/str").asText()).endsWith("/Q142");
    assertThat(france.at("/type/0/name").asText()).isEqualTo("state");
    assertThat(france.path("otherName")).hasSize(1);
    JsonNode council = rows.path(Names.BASE + "organ/security-council");
    assertThat(council.at("/parent/0/name").asText()).isEqualTo("United Nations");
    assertThat(rows.path("nobody").path("m49")).isEmpty();
  }

  @Test
  void pagesOfAnyOriginMayAsk() throws Exception {
    for (String path : List.of("/reconcile", Names.V1_0 + "/match", "/reconcile/view?id=x")) {
      HttpResponse<String> answer = http.get(path, "Origin", "https://example.org");
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).as(path).isPresent();
    }
    HttpResponse<String> before =
        http.send(
            "OPTIONS",
            Names.V1_0 + "/match",
            "",
            "Origin",
            "https://example.org",
            "Access-Control-Request-Method",
            "POST",
            "Access-Control-Request-Headers",
            "content-type");
    assertThat(before.statusCode()).isBetween(200, 204);
    assertThat(before.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .contains("POST");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {                                             | json.malformed
          []                                            | json.unexpected
          {"a":1}                                       | json.unexpected
          {"a":{}}                                      | query.empty
          {"a":{"query":1}}                             | json.unexpected
          {"a":{"query":"x","limit":0}}                 | query.wrong-limit
          {"a":{"query":"x","limit":"2"}}               | query.wrong-limit
          {"a":{"query":"x","type_strict":"some"}}      | query.wrong-strictness
          {"a":{"query":"x","foo":1}}                   | query.unknown-field
          {"a":{"query":"x","properties":[{"v":1}]}}    | json.unexpected
          {"a":{"query":"x"},"a":{"query":"y"}}         | json.malformed
          {"a":{"query":"x"}} trailing                  | json.malformed
          """)
  void aMalformedQueryIsRefusedWithAReason(String queries, String code) throws Exception {
    HttpResponse<String> answer = names.post("queries", queries);
    assertThat(answer.statusCode()).isEqualTo(400);
    JsonNode error = Names.json(answer).path("error");
    assertThat(error.path("code").asText()).isEqualTo(code);
    assertThat(error.path("message").asText()).isNotBlank();
  }

  @Test
  void whatIsTooLargeIsRefused() throws Exception {
    String batch =
        IntStream.range(0, 101)
            .mapToObj(i -> "\"q" + i + "\":{\"query\":\"x\"}")
            .collect(Collectors.joining(",", "{", "}"));
    assertError(names.post("queries", batch), 413, "batch.too-large");
    String text = "{\"a\":{\"query\":\"" + "x".repeat(501) + "\"}}";
    assertError(names.post("queries", text), 400, "text.too-long");
    assertError(names.postJson("/match", " ".repeat(1 << 21)), 413, "body.too-large");
    String ids = String.join(",", java.util.Collections.nCopies(1001, "\"x\""));
    assertError(
        names.post("extend", "{\"ids\":[" + ids + "],\"properties\":[]}"), 413, "extend.too-large");
  }

  private static void assertError(HttpResponse<String> answer, int status, String code)
      throws Exception {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(Names.json(answer).at("/error/code").asText()).isEqualTo(code);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
  }

  /** Else the next request on the same connection could get no answer. */
  @Test
  void aBodyThatNobodyReadEndsTheConnection() throws Exception {
    for (String path : List.of("/reconcile/preview", "/reconcile")) {
      HttpResponse<String> refused =
          http.send("POST", path, "{}", "Content-Type", "application/json");
      assertThat(refused.statusCode()).isGreaterThanOrEqualTo(400);
      assertThat(refused.headers().firstValue("Connection")).contains("close");
    }
    HttpResponse<String> read = names.post("x", "y");
    assertThat(read.headers().firstValue("Connection")).isEmpty();
  }

  @Test
  void methodsTypesAndPathsThatAreNotThereAreRefused() throws Exception {
    assertError(http.send("PUT", "/reconcile", "x"), 405, "method.not-allowed");
    assertError(http.get(Names.V1_0 + "/match"), 405, "method.not-allowed");
    assertError(http.send("POST", "/reconcile/preview", "x"), 405, "method.not-allowed");
    assertError(
        http.send("POST", "/reconcile", "{}", "Content-Type", "application/json"),
        415,
        "body.wrong-type");
    assertError(http.get("/reconcile/nothing"), 404, "path.unknown");
    assertError(names.post("x", "y"), 400, "form.empty");
    assertError(http.get("/reconcile/suggest/entity"), 400, "suggest.no-prefix");
    String broken = "queries=%zz";
    assertError(
        http.send("POST", "/reconcile", broken, "Content-Type", Names.FORM),
        400,
        "parameter.not-encoded");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/reconcile", Names.V1_0, "/reconcile/suggest/type?prefix="})
  void headSendsNoBody(String path) throws Exception {
    HttpResponse<String> head = http.send("HEAD", path, "");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
  }

  @Test
  void theStartPageTellsOfIt() throws Exception {
    assertThat(http.get("/").body()).contains("href=\"/reconcile\"");
    List<String> versions = new ArrayList<>();
    for (String root : Arrays.asList(Names.V0_2, Names.V1_0)) {
      versions.add(names.get(root).at("/versions/0").asText());
    }
    assertThat(versions).containsExactly("0.2", "1.0-draft");
  }
}
