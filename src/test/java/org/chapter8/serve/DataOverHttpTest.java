package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.chapter8.publish.DumpIndex;
import org.chapter8.publish.Publisher;
import org.chapter8.publish.Release;
import org.chapter8.publish.SampleHome;
import org.chapter8.publish.Samples;
import org.chapter8.serve.federation.ListedService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of data and the page of the ontology, of a second release. */
final class DataOverHttpTest {
  private static final String NS = "https://w3id.org/chapter8/ns#";
  private static final Pattern HREF = Pattern.compile("href=\"(/dumps/[^\"]*)\"");

  private static final Path SERVICES = Path.of("fuseki-config/services.ttl");

  @TempDir private static Path folder;
  private static Chapter8Server server;
  private static Release release;
  private static String before;
  private static Http http;

  @BeforeAll
  static void serve() throws Exception {
    SampleHome home = SampleHome.in(folder);
    Files.copy(SERVICES, home.path().resolve("fuseki-config/services.ttl"));
    Path out = folder.resolve("data");
    before = new Publisher(home.job(out, List.of(Samples.bare("S/1")))).publish().release().id();
    release = new Publisher(home.job(out, List.of(Samples.meeting()))).publish().release();
    server = Chapter8Server.start(home.path(), release, new Chapter8Server.Address("127.0.0.1", 0));
    http = new Http(server.port());
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  private static String page(String path, String lang) throws Exception {
    return http.get(path + "?lang=" + lang, "Accept", "text/html").body();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyFileOfTheDumpsIsThereWithItsChecksum(String lang) throws Exception {
    String html = page("/download", lang);
    assertThat(html).contains("lang=\"" + lang + "\"").contains(release.id()).contains(before);
    DumpIndex.sums(release.dumps())
        .forEach(
            (path, sum) -> {
              if (!path.startsWith("graph/") && !path.equals(DumpIndex.INDEX)) {
                assertThat(html).as(path).contains(sum);
              }
              if (path.startsWith("graph/")) {
                assertThat(html).contains("/dumps/" + release.id() + "/" + path);
              }
            });
  }

  @Test
  void everyLinkToAFileLeadsToOne() throws Exception {
    Set<String> links =
        HREF.matcher(page("/download", "en"))
            .results()
            .map(link -> link.group(1))
            .collect(Collectors.toSet());
    assertThat(links).hasSizeGreaterThan(20);
    for (String link : links) {
      assertThat(http.send("HEAD", link, "").statusCode()).as(link).isEqualTo(200);
    }
  }

  @Test
  void theListOfDumpsIsTheSamePage() throws Exception {
    assertThat(page("/dumps/", "en").replace("%2Fdumps%2F", "%2Fdownload"))
        .isEqualTo(page("/download", "en"));
  }

  @Test
  void aReleaseAndAFactCanBeCited() throws Exception {
    String html = page("/download", "en");
    assertThat(html)
        .contains("@misc{chapter8-" + release.id())
        .contains(release.base() + "dataset/release/" + release.id())
        .contains("Chapter8：联合国与区域组织的合作。发布版本 " + release.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyTermOfTheOntologyHasItsPlaceOnce(String lang) throws Exception {
    String html = page("/ns", lang);
    List<String> anchors =
        Pattern.compile(" id=\"([^\"]*)\"")
            .matcher(html)
            .results()
            .map((MatchResult anchor) -> anchor.group(1))
            .toList();
    Set<String> terms =
        RDFDataMgr.loadGraph("ontology/chapter8.ttl").stream()
            .map(Triple::getSubject)
            .filter(Node::isURI)
            .map(Node::getURI)
            .filter(iri -> iri.startsWith(NS))
            .map(iri -> iri.substring(NS.length()))
            .collect(Collectors.toSet());
    assertThat(terms).hasSizeGreaterThan(100);
    assertThat(anchors).containsAll(terms).doesNotHaveDuplicates();
  }

  @Test
  void aTermIsShownInBothLanguagesTheReadersFirst() throws Exception {
    String english = "A meeting of an organ or of a series, held or planned.";
    String chinese = "某一机构或某一系列的一次会议，已举行的或计划中的。";
    assertThat(page("/ns", "en")).containsSubsequence("id=\"Meeting\"", english, chinese);
    assertThat(page("/ns", "zh")).containsSubsequence("id=\"Meeting\"", chinese, english);
  }

  @Test
  void aTermLeadsToWhatTheReleaseHasOfIt() throws Exception {
    assertThat(page("/ns", "en"))
        .containsSubsequence("id=\"Meeting\"", "1 of them", "href=\"/meeting/", "id=\"Name\"")
        .containsSubsequence("id=\"Meeting\"", "schema:Event", "Properties, and what they must be");
  }

  private static String page(String path, int status) throws Exception {
    HttpResponse<String> answer = http.get(path, "Accept", "text/html", "Accept-Language", "en");
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    return answer.body();
  }

  @Test
  void thePageOfOtherGraphsTellsWhoMayBeAskedAndHowManyLinksThereAre() throws Exception {
    String html = page("/federation", 200);
    for (ListedService service : ListedService.all(SERVICES)) {
      assertThat(html).contains(service.name(), service.endpoint(), service.about().get("en"));
      assertThat(page("/federation", "zh")).contains(service.about().get("zh"));
    }
    String sets =
        "PREFIX void: <http://rdfs.org/ns/void#> SELECT (SUM(?n) AS ?sum) "
            + "{ ?set a void:Linkset ; void:triples ?n }";
    String sum =
        http.query(sets, "Accept", "text/csv").body().lines().skip(1).findFirst().orElseThrow();
    assertThat(html.replace(",", "")).contains(sum + " links");
    assertThat(html)
        .contains("http://127.0.0.1:" + server.port() + "/sparql")
        .contains("href=\"/query#federated\"", "copy:", "cache:", "bulk:")
        .doesNotContain("id=\"copies\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "/query?example=unknown unknown",
        "/search?page=99 99",
        "/search?page=x number",
        "/search?page=0 number",
        "/search?kind=zzz zzz",
        "/search?year=1066 1066",
        "/search?theme=theme/none none"
      })
  void whatAnAddressAsksForInVainIsTold(String path, String word) throws Exception {
    int status = path.startsWith("/query") ? 404 : 200;
    assertThat(page(path, status)).containsPattern("class=\"note\"[^\n]*" + word);
  }

  @Test
  void whatThereIsIsNoFault() throws Exception {
    for (String path :
        List.of("/query", "/search", "/search?page=1", "/search?kind=state", "/search?q=zzz")) {
      assertThat(page(path, 200)).doesNotContain("There is no");
    }
  }

  @Test
  void peopleSeeWhatCouldNotBeSettledByCode() throws Exception {
    List<String> lines = http.get("/findings.tsv").body().lines().skip(1).toList();
    String html = page("/findings", 200);
    assertThat(html)
        .contains(lines.size() + " doubts", "href=\"/findings.tsv\"")
        .contains("Their messages are in English.", "<li><span lang=\"en\">");
    for (String line : lines) {
      assertThat(html).contains("<code>" + line.split("\t", -1)[4] + "</code>");
    }
  }

  @Test
  void theReconciliationServiceTellsPeopleWhatItIsAndProgramsItsManifest() throws Exception {
    String service = "http://127.0.0.1:" + server.port() + "/reconcile";
    assertThat(page("/reconcile", 200)).contains("OpenRefine", service);
    for (String accept :
        List.of(
            "*/*",
            "application/json",
            "application/json, text/html;q=0.9",
            "text/html, application/json")) {
      HttpResponse<String> manifest = http.get("/reconcile", "Accept", accept);
      assertThat(manifest.headers().firstValue("Content-Type").orElseThrow())
          .as(accept)
          .contains("json");
      assertThat(manifest.headers().allValues("Vary").toString()).contains("Accept");
    }
    String asked = "/reconcile?queries=" + Http.encode("{\"q\":{\"query\":\"African Union\"}}");
    assertThat(
            http.get(asked, "Accept", "text/html")
                .headers()
                .firstValue("Content-Type")
                .orElseThrow())
        .contains("json");
  }
}
