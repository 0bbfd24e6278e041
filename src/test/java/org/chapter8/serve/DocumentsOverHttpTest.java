package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chapter8.publish.Publisher;
import org.chapter8.publish.Release;
import org.chapter8.publish.SampleHome;
import org.chapter8.publish.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DocumentsOverHttpTest {
  private static final String LETTER = "/document/S/2013/9001(1).html";
  private static final String LONG = "/document/S/9100.html";
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern PARAGRAPH =
      Pattern.compile("<p>((?:(?!</p>).)*)</p>", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("href=\"(?:[^\"#]*)#([pr]\\d+)\"");
  private static final Pattern WRAP = Pattern.compile("<span class=\"wrap\">([^<]*)</span>");
  private static final Pattern LINK_TO_CITATION = Pattern.compile("href=\"(/citation/[^\"]+)\"");

  @TempDir private static Path folder;
  private static Chapter8Server server;
  private static Http http;

  @BeforeAll
  static void serve() throws Exception {
    SampleHome home = SampleHome.in(folder);
    Release release =
        new Publisher(
                home.job(
                    folder.resolve("data"),
                    List.of(Samples.meeting(), Samples.recoded("S/2"), Samples.lengthy("S/9100"))))
            .publish()
            .release();
    server = Chapter8Server.start(home.path(), release, new Chapter8Server.Address("127.0.0.1", 0));
    http = new Http(server.port());
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  private static String page(String path) throws Exception {
    return http.get(path, "Accept-Language", "en").body();
  }

  /** The text of a page without its markup. */
  private static String text(String page) {
    int start = page.indexOf("<div class=\"text\"");
    String inner = page.substring(start, page.indexOf("<section class=\"read\"", start));
    return unescaped(
        PARAGRAPH
            .matcher(inner)
            .results()
            .map(paragraph -> TAG.matcher(paragraph.group(1)).replaceAll(""))
            .collect(Collectors.joining()));
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void theTextIsTheFileToTheLetter(String language) throws Exception {
    assertThat(text(http.get(LETTER, "Accept-Language", language).body())).isEqualTo(Samples.TEXT);
  }

  @Test
  void aPassageHasItsAnchorItsWordsAndTheNumbersOfAllThatRestsOnIt() throws Exception {
    String page = page(LETTER);
    int start = page.indexOf("id=\"p0\"");
    String marked = page.substring(start, page.indexOf("</span>", start));
    assertThat(TAG.matcher(marked).replaceAll("")).endsWith(Samples.TEXT);
    assertThat(marked).contains("href=\"#r1\"", "href=\"#r5\"").doesNotContain("href=\"#r6\"");
    assertThat(page)
        .containsSubsequence("id=\"r1\"", "Recommendation", "id=\"r2\"", "Speaker", "id=\"r3\"")
        .contains("At", "African Union", "/statement/S/2013/9001(1)/0");
  }

  @ParameterizedTest
  @ValueSource(strings = {LETTER, LONG, LONG + "?part=2"})
  void everyLinkWithinAPageLeadsToAnAnchorOfIt(String path) throws Exception {
    String page = page(path);
    List<String> targets =
        LINK.matcher(page)
            .results()
            .map(MatchResult::group)
            .filter(link -> link.startsWith("href=\"#") || link.contains(path + "#p"))
            .map(link -> link.substring(link.indexOf('#') + 1, link.length() - 1))
            .toList();
    assertThat(targets).isNotEmpty();
    assertThat(targets).allSatisfy(target -> assertThat(page).contains("id=\"" + target + "\""));
  }

  @Test
  void theEvidenceOfAResourceLeadsToItsWordsInTheText() throws Exception {
    String speaker = page("/speaker/SC/9001/CHL.html");
    assertThat(speaker).contains("href=\"" + LETTER + "#p0\"");
  }

  @Test
  void aLongTextIsSplitAndAPassageFarDownIsLinkedInItsPart() throws Exception {
    String first = page(LONG);
    String second = page(LONG + "?part=2");
    assertThat(text(first) + text(second)).isEqualTo(Samples.LENGTHY);
    assertThat(first).contains("?part=2#text").doesNotContain("id=\"p15000\"");
    assertThat(second).contains("id=\"p15000\"");
    assertThat(page("/statement/S/9100/15000.html")).contains(LONG + "?part=2#p15000");
  }

  @Test
  void aPartThatIsNotThereIsTheFirst() throws Exception {
    assertThat(text(page(LONG + "?part=99"))).isEqualTo(text(page(LONG)));
    assertThat(text(page(LONG + "?part=%3Cx%3E"))).isEqualTo(text(page(LONG)));
  }

  @Test
  void aChangeOfLanguageLeadsBackToThePart() throws Exception {
    assertThat(page(LONG + "?part=2")).contains(Http.encode(LONG + "?part=2"));
  }

  @Test
  void aDocumentThatWasNeverReadTellsWhoCitesItWithPagesAndWords() throws Exception {
    assertThat(page("/document/S/PV.9001.html"))
        .contains(
            "was not read itself",
            "Cited (1)",
            "Note 1",
            "5–6",
            "Chile",
            LETTER.replace(".html", ""))
        .contains("Record of", "/meeting/SC/9001");
  }

  @Test
  void aCitationNamesItsNoteThePagesAndWhatItStandsAt() throws Exception {
    String ttl = http.get("/document/S/PV.9001.ttl").body();
    assertThat(ttl).contains("citation/S/2013/9001(1)");
    String path =
        LINK_TO_CITATION
            .matcher(page("/document/S/PV.9001.html"))
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);
    assertThat(page(path + ".html"))
        .contains(
            "<h1>Note 1</h1>", "S/PV.9001", "5–6", "Chile", "What it stands at", Samples.TEXT);
  }

  @ParameterizedTest
  @CsvSource({"en, What rests on it (6)", "zh, 以此为据（6）"})
  void aPassageIsShownAmongTheWordsAroundItWithWhatRestsOnIt(String language, String heading)
      throws Exception {
    String passage = "/passage/S/2013/9001(1)/0-" + Samples.TEXT.length() + ".html";
    assertThat(http.get(passage, "Accept-Language", language).body())
        .contains("<mark>" + Samples.TEXT + "</mark>", LETTER + "#p0", heading);
    assertThat(unescaped(WRAP.matcher(page("/passage/S/9100/15000-15010.html")).replaceAll("$1")))
        .contains("…" + Samples.LENGTHY.substring(14_800, 15_000) + "<mark>")
        .contains("</mark>" + Samples.LENGTHY.substring(15_010, 15_210) + "…");
  }
}
