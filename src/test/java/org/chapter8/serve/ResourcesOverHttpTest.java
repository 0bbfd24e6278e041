package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chapter8.publish.Samples;
import org.chapter8.serve.page.Format;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SampleServer.class)
final class ResourcesOverHttpTest {
  private static final String MEETING = "/meeting/SC/9001";
  private static final String ITEM_PATH =
      "/agenda-item/SC/" + Http.encode("联合国与区域组织（甲）的合作").replace("+", "%20");

  private static ServedRelease served;
  private static Http http;

  @BeforeAll
  static void serve(ServedRelease sample) {
    served = sample;
    http = sample.http();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text/html                                 | html
          text/turtle                               | ttl
          application/n-triples                     | nt
          application/rdf+xml                       | rdf
          application/ld+json                       | jsonld
          application/trig                          | trig
          application/n-quads                       | nq
          text/html,application/xml;q=0.9,*/*;q=0.8 | html
          text/turtle;q=0.5,application/ld+json     | jsonld
          """)
  void aResourceRedirectsToTheFormatWanted(String accept, String extension) throws Exception {
    HttpResponse<String> answer = http.get(MEETING, "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains(MEETING + "." + extension);
    assertThat(answer.headers().allValues("Vary").toString()).contains("Accept");
  }

  @Test
  void anActorIsShownWithTheYearsOfItsNamesAndMemberships() throws Exception {
    assertThat(http.get("/organization/african-union.html").body())
        .contains("African Club (1971-10-27 – 1997)")
        .contains("非盟主席");
    assertThat(http.get("/state/CHL.html", "Accept-Language", "zh").body())
        .contains("智利 · 安全理事会 (当选成员, 2003 – 2004)");
    assertThat(http.get("/organ/security-council.html").body()).contains(", 2003 – 2004)");
    assertThat(http.get("/name/organization/african-union/African-Club-en.html").body())
        .contains("<h1 lang=\"en\">African Club (1971-10-27 – 1997)</h1>")
        .contains("1971-10-27");
    assertThat(http.get("/membership/organ/security-council/state/CHL/2003.ttl").body())
        .contains("validFrom");
  }

  @Test
  void pagesAreInTheLanguageThatIsAskedFor() throws Exception {
    assertThat(http.get(MEETING + ".html", "Accept-Language", "zh-CN,en;q=0.5").body())
        .contains("<html lang=\"zh\">", "原文出处");
    assertThat(http.get(MEETING + ".html?lang=en", "Accept-Language", "zh").body())
        .contains("<html lang=\"en\">", "Read from");
    assertThat(http.get(MEETING + ".html", "Cookie", "lang=zh").headers().allValues("Vary"))
        .anyMatch(value -> value.contains("Cookie"))
        .anyMatch(value -> value.contains("Accept-Language"));
  }

  @Test
  void aChoiceOfLanguageIsRememberedAndLeadsBack() throws Exception {
    HttpResponse<String> answer = http.get("/lang?to=zh&back=%2Fns");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/ns");
    assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).startsWith("lang=zh;");
    assertThat(http.get("/lang?to=xx").statusCode()).isEqualTo(400);
    for (String elsewhere : List.of("//evil.example", "/%5Cevil.example", "https://evil.example")) {
      assertThat(http.get("/lang?to=en&back=" + elsewhere).headers().firstValue("Location"))
          .contains("/");
    }
  }

  @Test
  void stylesAreServedAndNothingElseOfThePackage() throws Exception {
    assertThat(http.get("/assets/chapter8.css").headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/css");
    assertThat(http.get("/assets/../Assets.class").statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(http.get("/assets/absent.css").statusCode()).isEqualTo(404);
  }

  @Test
  void theTextOfAFileThatIsNotItsOwnTextIsServed() throws Exception {
    HttpResponse<String> answer = http.get("/texts/" + Samples.RECODED + ".txt");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("主席\n");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .isEqualToIgnoringCase("text/plain;charset=utf-8");
    assertThat(http.get("/texts/SHA256SUMS").body()).contains(Samples.RECODED);
    for (String path : List.of("/texts", "/texts/")) {
      HttpResponse<String> folder = http.get(path);
      assertThat(folder.statusCode()).isEqualTo(303);
      assertThat(folder.headers().firstValue("Location")).contains("/texts/SHA256SUMS");
    }
    assertThat(http.get("/texts/" + "9".repeat(64) + ".txt").statusCode()).isEqualTo(404);
    assertThat(http.get("/texts/..%2Frelease.json").statusCode()).isGreaterThanOrEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "html, text/html, HTML",
    "ttl, text/turtle, Turtle",
    "nt, application/n-triples, N-Triples",
    "rdf, application/rdf+xml, RDF/XML",
    "jsonld, application/ld+json, JSON-LD",
    "trig, application/trig, TriG",
    "nq, application/n-quads, N-Quads"
  })
  void everyFormatHasAnAddress(String extension, String type, String lang) throws Exception {
    HttpResponse<String> answer = http.get(MEETING + "." + extension);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(answer.headers().firstValue("ETag").orElse("")).matches("\"[^\"]+\"");
    assertThat(answer.headers().allValues("Link").toString())
        .contains("rel=\"alternate\"; type=\"text/turtle\"")
        .contains("canonical");
    if (!extension.equals("html")) {
      Graph graph = parse(answer.body(), lang);
      Graph turtle = parse(http.get(MEETING + ".ttl").body(), "Turtle");
      assertThat(graph.isIsomorphicWith(turtle)).isTrue();
      assertThat(graph.size()).isGreaterThan(20);
    }
  }

  private static Graph parse(String text, String lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    Lang syntax = org.apache.jena.riot.RDFLanguages.nameToLang(lang);
    RDFParser.create().source(new StringReader(text)).lang(syntax).parse(StreamRDFLib.graph(graph));
    return graph;
  }

  @Test
  void aDescriptionHoldsNamesEvidenceAndWhatRefersToIt() throws Exception {
    String turtle = http.get(MEETING + ".ttl").body();
    assertThat(turtle)
        .contains("安全理事会第9001次会议")
        .contains("智利代表建议非洲联盟加强预警能力。")
        .contains("speaker/SC/9001/CHL")
        .contains("\"智利\"@zh")
        .contains("安全理事会\"@zh");
  }

  @Test
  void thePageShowsEverythingEscapedAndStaysOnThisHost() throws Exception {
    String path = "/document/S/2013/9001(1)";
    String page = http.get(path + ".html").body();
    assertThat(page)
        .contains("&lt;b&gt;甲&lt;/b&gt;")
        .doesNotContain("<b>甲</b>")
        .contains("lang=\"zh\"")
        .contains("href=\"/document/S/PV.9001\"")
        .contains("<code>https://w3id.org/chapter8/document/S/2013/9001(1)</code>")
        .doesNotContain("href=\"https://w3id.org/chapter8/")
        .doesNotContainPattern("<script(?! src=\"/assets/| type=\"application/ld\\+json\")");
    for (Format format : Format.all()) {
      assertThat(page).contains("href=\"" + path + "." + format.extension() + "\"");
    }
  }

  @ParameterizedTest
  @CsvSource({"/document/S/2013/9001(1)", "/document/S/2013/9001%281%29"})
  void parenthesesMayBeEncoded(String path) throws Exception {
    HttpResponse<String> answer = http.get(path, "Accept", "text/turtle");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/document/S/2013/9001(1).ttl");
  }

  @Test
  void chineseInAPathIsUnderstood() throws Exception {
    HttpResponse<String> answer = http.get(ITEM_PATH, "Accept", "text/turtle");
    assertThat(answer.statusCode()).isEqualTo(303);
    String location = answer.headers().firstValue("Location").orElseThrow();
    assertThat(location).matches("\\p{ASCII}+");
    assertThat(http.get(location).body()).contains("联合国与区域组织（甲）的合作");
  }

  @Test
  void anUnknownResourceIsNotFound() throws Exception {
    HttpResponse<String> answer = http.get("/meeting/SC/1", "Accept", "text/turtle");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("https://w3id.org/chapter8/meeting/SC/1");
    assertThat(http.get("/meeting/SC/1.ttl").statusCode()).isEqualTo(404);
    assertThat(http.get("/meeting/SC/9001.pdf").statusCode()).isEqualTo(404);
    assertThat(http.get("/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void whatNobodyOffersIsNotAcceptable() throws Exception {
    HttpResponse<String> answer = http.get(MEETING, "Accept", "image/png");
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("text/turtle").contains("application/ld+json");
  }

  @Test
  void headSendsTheHeadersOnly() throws Exception {
    HttpResponse<String> head = http.send("HEAD", MEETING + ".ttl", "");
    HttpResponse<String> get = http.get(MEETING + ".ttl");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String name : new String[] {"ETag", "Content-Type", "Content-Length", "Last-Modified"}) {
      assertThat(head.headers().firstValue(name)).isEqualTo(get.headers().firstValue(name));
    }
    assertThat(http.send("HEAD", MEETING, "", "Accept", "text/turtle").statusCode()).isEqualTo(303);
  }

  @Test
  void whatTheClientHasIsNotSentAgain() throws Exception {
    HttpResponse<String> first = http.get(MEETING + ".ttl");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(http.get(MEETING + ".ttl", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(http.get(MEETING + ".ttl", "If-None-Match", "\"x\", W/" + tag).statusCode())
        .isEqualTo(304);
    assertThat(http.get(MEETING + ".nt", "If-None-Match", tag).statusCode()).isEqualTo(200);
    String date = first.headers().firstValue("Last-Modified").orElseThrow();
    assertThat(http.get(MEETING + ".ttl", "If-Modified-Since", date).statusCode()).isEqualTo(304);
  }

  @Test
  void aCompressedAnswerCanBeRevalidated() throws Exception {
    HttpResponse<byte[]> first = http.bytes(MEETING + ".ttl", "Accept-Encoding", "gzip");
    assertThat(first.headers().firstValue("Content-Encoding")).contains("gzip");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<byte[]> second =
        http.bytes(MEETING + ".ttl", "Accept-Encoding", "gzip", "If-None-Match", tag);
    assertThat(second.statusCode()).isEqualTo(304);
  }

  @Test
  void aGraphAnswersWithItsContent() throws Exception {
    String nTriples = http.get("/graph/S/2.nt").body();
    assertThat(nTriples).contains("<https://w3id.org/chapter8/document/S/2>");
    assertThat(nTriples).doesNotContain("9001");
    assertThat(http.get("/graph/S/2.html").body()).contains("href=\"/document/S/2\"");
  }

  @Test
  void theVocabularyAnswersInEveryFormat() throws Exception {
    HttpResponse<String> turtle = http.get("/ns", "Accept", "text/turtle");
    assertThat(turtle.statusCode()).isEqualTo(200);
    assertThat(parse(turtle.body(), "Turtle").size()).isGreaterThan(100);
    assertThat(http.get("/ns.jsonld").body()).contains("@context");
    assertThat(http.get("/ns", "Accept", "text/html").body())
        .contains("id=\"Meeting\"")
        .contains("c8:Meeting");
  }

  @Test
  void theCatalogueIsWellKnown() throws Exception {
    HttpResponse<String> answer = http.get("/.well-known/void", "Accept", "text/turtle");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("void:triples")
        .contains("" + served.release().figures().get("triples"));
    assertThat(http.get("/dataset", "Accept", "text/turtle").statusCode()).isEqualTo(303);
    assertThat(http.get("/dataset.ttl").body()).contains("dcat:distribution");
    assertThat(http.get("/.well-known/void", "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void theStartPageTellsWhatThereIs() throws Exception {
    assertThat(http.get("/").body())
        .contains("<a href=\"/search?kind=meeting\">Meetings</a></th><td>1</td>")
        .contains("/sparql")
        .contains("/dumps/");
    assertThat(http.get("/context.jsonld").body()).contains("@context");
  }

  @Test
  void onlyReadingIsAllowed() throws Exception {
    for (String method : new String[] {"PUT", "DELETE", "POST", "PATCH"}) {
      HttpResponse<String> answer = http.send(method, MEETING, "x");
      assertThat(answer.statusCode()).as(method).isEqualTo(405);
      assertThat(answer.body()).contains("read-only");
      assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
    }
    assertThat(http.send("OPTIONS", MEETING, "").headers().firstValue("Allow"))
        .contains("GET, HEAD, OPTIONS");
  }

  @Test
  void anybodyMayReadFromAnywhere() throws Exception {
    HttpResponse<String> answer = http.get(MEETING + ".ttl", "Origin", "https://example.org");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""))
        .isIn("*", "https://example.org");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
        .contains("ETag")
        .contains("Link");
  }
}
