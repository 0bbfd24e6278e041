package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SampleServer.class)
final class SearchOverHttpTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern HIT =
      Pattern.compile("<li>\\s*<a href=\"([^\"]+)\"[^>]*dir=\"auto\">");

  private static ServedRelease served;
  private static Http http;

  @BeforeAll
  static void serve(ServedRelease sample) {
    served = sample;
    http = sample.http();
  }

  private static String page(String path, String lang) throws Exception {
    HttpResponse<String> answer = http.get(path, "Accept-Language", lang);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Language")).contains(lang);
    return answer.body();
  }

  private static String search(String typed, String lang) throws Exception {
    return page("/search?q=" + Http.encode(typed), lang);
  }

  private static List<String> hits(String page) {
    return HIT.matcher(page).results().map(hit -> hit.group(1)).toList();
  }

  @Test
  void aNameLeadsToItsPageInBothLanguages() throws Exception {
    String english = search("非盟", "en");
    assertThat(hits(english)).first().isEqualTo("/organization/african-union");
    assertThat(english)
        .contains("dir=\"auto\">African Union</a>")
        .contains("<mark>非盟</mark>")
        .contains("Organization");
    String chinese = search("african union", "zh");
    assertThat(hits(chinese)).first().isEqualTo("/organization/african-union");
    assertThat(chinese).contains("非洲联盟").contains("<mark>African Union</mark>").contains("组织");
  }

  @Test
  void textsAreFoundWithTheirWordsMarked() throws Exception {
    String page = search("預警能力", "zh");
    assertThat(page).contains("<mark>预警能力</mark>").contains("智利");
    assertThat(hits(page)).singleElement().asString().startsWith("/statement/");
  }

  @Test
  void identifiersLeadToWhatTheyIdentify() throws Exception {
    assertThat(hits(search("9001", "en"))).first().isEqualTo("/meeting/SC/9001");
    assertThat(hits(search("S/PV.9001", "en"))).first().isEqualTo("/document/S/PV.9001");
  }

  @Test
  void facetsNarrowAndWiden() throws Exception {
    String all = page("/search", "en");
    assertThat(all)
        .contains("<a href=\"/search?kind=meeting\"")
        .contains("<a href=\"/search?organization=organization/african-union\"");
    String narrowed = page("/search?kind=meeting", "en");
    assertThat(hits(narrowed)).containsExactly("/meeting/SC/9001");
    assertThat(narrowed)
        .contains("1–1 of 1")
        .contains("/search?kind=meeting&amp;organ=organ/security-council")
        .contains("<a href=\"/search\" rel=\"nofollow\"");
    String twice = page("/search?kind=meeting&organ=organ/security-council", "en");
    assertThat(hits(twice)).containsExactly("/meeting/SC/9001");
    assertThat(twice).contains("<a href=\"/search?organ=organ/security-council\"");
  }

  @Test
  void choicesThatLeaveNothingSayHowToWiden() throws Exception {
    String page = page("/search?q=African+Union&kind=theme", "en");
    assertThat(hits(page)).isEmpty();
    assertThat(page).contains("href=\"/search?q=African+Union\"").contains("without the choices");
  }

  @Test
  void misspeltWordsArePutRight() throws Exception {
    String page = search("Afrcan Union", "en");
    assertThat(page).contains("Nothing was found for “Afrcan Union”").contains("african");
    assertThat(hits(page)).first().isEqualTo("/organization/african-union");
  }

  @Test
  void whereNothingIsFoundThePageHelps() throws Exception {
    assertThat(search("qqqqqq", "en"))
        .contains("Nothing was found for “qqqqqq”")
        .contains("Try other");
    assertThat(search("qqqqqq", "zh")).contains("没有找到“qqqqqq”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"", "'", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "&amp;", "`",
        "$unsafe{1}", "+ - && || ! ( ) { } [ ] ^ ~ * ? : \\ /", "%00", "\t", "a\u2028b", "😀"
      })
  void whatSomebodyTypedIsOnlyText(String typed) throws Exception {
    String page = search(typed, "en");
    assertThat(page).doesNotContain("<script>alert").doesNotContain("<img src=x");
    HttpResponse<String> suggested = http.get("/suggest?q=" + Http.encode(typed));
    assertThat(JSON.readTree(suggested.body()).get(0).asText()).isEqualTo(typed.strip());
    for (String facet : List.of("kind", "year", "organ", "theme", "organization", "source")) {
      String narrowed = page("/search?" + facet + "=" + Http.encode(typed), "en");
      assertThat(narrowed).doesNotContain("<script>alert").doesNotContain("<img src=x");
    }
  }

  @Test
  void addressesOfNoSenseAreAnswered() throws Exception {
    for (String query : List.of("page=0", "page=-1", "page=x", "whole=x", "kind=x", "organ=x:")) {
      assertThat(http.get("/search?" + query).statusCode()).as(query).isEqualTo(200);
    }
    assertThat(search("x".repeat(5000), "en")).contains("first 300 characters");
  }

  @Test
  void suggestionsHaveNamesKindsAndAddresses() throws Exception {
    HttpResponse<String> answer = http.get("/suggest?q=afr", "Accept-Language", "zh");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/x-suggestions+json");
    JsonNode json = JSON.readTree(answer.body());
    assertThat(json.get(0).asText()).isEqualTo("afr");
    assertThat(json.get(1).get(0).asText()).isEqualTo("African Union");
    assertThat(json.get(2).get(0).asText()).isEqualTo("组织 · 非洲联盟");
    assertThat(json.get(3).get(0).asText())
        .isEqualTo("http://127.0.0.1:" + served.port() + "/organization/african-union");
  }

  @Test
  void aBrowserLearnsToSearchHereThroughWhateverProxy() throws Exception {
    assertThat(http.get("/opensearch.xml").body())
        .contains("template=\"http://127.0.0.1:" + served.port() + "/search?q={searchTerms}\"");
    String behind =
        http.get(
                "/opensearch.xml",
                "X-Forwarded-Proto",
                "https, http",
                "X-Forwarded-Host",
                "data.example.org")
            .body();
    assertThat(behind).contains("template=\"https://data.example.org/suggest?q={searchTerms}\"");
    String forged = http.get("/opensearch.xml", "X-Forwarded-Host", "x\"/><script>").body();
    assertThat(forged).doesNotContain("<script>");
  }

  @Test
  void anotherLanguageIsAnotherAnswer() throws Exception {
    String english =
        http.get("/search", "Accept-Language", "en").headers().firstValue("ETag").orElseThrow();
    assertThat(http.get("/search", "Accept-Language", "zh", "If-None-Match", english).statusCode())
        .isEqualTo(200);
    assertThat(http.get("/search", "Accept-Language", "en", "If-None-Match", english).statusCode())
        .isEqualTo(304);
  }

  @Test
  void theLanguageCanBeChangedWithoutLosingTheSearch() throws Exception {
    assertThat(page("/search?q=%E9%9D%9E%E7%9B%9F&kind=organization", "en"))
        .contains(
            "/lang?to=zh&amp;back="
                + Http.encode("/search?q=%E9%9D%9E%E7%9B%9F&kind=organization"));
  }

  @Test
  void theStartPageLeadsToTheListsBehindItsFigures() throws Exception {
    String english = page("/", "en");
    assertThat(english)
        .contains("id=\"q\"")
        .contains("<a href=\"/search?kind=organization\"")
        .contains("<a href=\"/search?source=read\">Documents read</a></th><td>2</td>")
        .contains("href=\"/query?example=")
        .contains("href=\"/sparql\"")
        .contains("href=\"/dumps/\"")
        .contains("href=\"/reconcile\"");
    assertThat(page("/", "zh")).contains("联合国与区域组织").contains("浏览").contains("会议");
    assertThat(page("/search?source=read", "en")).contains("1–2 of 2");
  }

  @Test
  void everyFigureHasItsWords() throws Exception {
    String chinese = page("/", "zh");
    served
        .release()
        .figures()
        .keySet()
        .forEach(figure -> assertThat(chinese).doesNotContain(">" + figure + "<"));
  }
}
