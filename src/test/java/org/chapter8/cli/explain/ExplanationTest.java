package org.chapter8.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chapter8.model.Actor;
import org.chapter8.model.Extraction;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.LangString;
import org.chapter8.model.Passage;
import org.chapter8.model.Ref;
import org.chapter8.model.Resource;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.Theme;
import org.chapter8.serve.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTest {
  private static final Ref DOCUMENT = Ref.document("S/2001/1");

  /** A character outside the basic plane, markup, and characters that steer a terminal. */
  private static final String TEXT = "𠮷甲<b>&\"乙\r\n\u001b[31m丙\u202e丁。完";

  /** Spans of the text; the second lies in the first, the third begins in it and leaves it. */
  private static final int[][] SPANS = {{1, 12}, {2, 5}, {8, 18}, {0, 1}};

  private static Explanation explanation() {
    List<Resource> resources = new ArrayList<>();
    for (int[] span : SPANS) {
      Ref passage = Ref.passage(DOCUMENT, span[0], span[1]);
      String exact =
          TEXT.substring(TEXT.offsetByCodePoints(0, span[0]), TEXT.offsetByCodePoints(0, span[1]));
      resources.add(
          new Passage(
              passage,
              DOCUMENT,
              span[0],
              span[1],
              exact,
              OptionalInt.empty(),
              OptionalInt.empty(),
              Optional.empty()));
      resources.add(
          new Theme(
              new Ref(Ref.Kind.THEME, "<theme " + span[0] + ">"),
              List.of(new LangString("<i>" + span[0], "zh")),
              List.of(passage),
              "theme.rule"));
    }
    resources.add(
        new Actor(
            new Ref(Ref.Kind.PERSON, "甲"),
            List.of(new LangString("甲", "zh")),
            List.of(Ref.passage(DOCUMENT, 2, 5)),
            "person.rule"));
    SourceDocument source = new SourceDocument("<a>.txt", "0".repeat(64), TEXT);
    Finding finding = Finding.ofFile("a.b", Severity.INFO, "<a>.txt", "expected <x>, found y");
    return Explanation.of(source, new Extraction(DOCUMENT, "sample", resources, List.of(finding)));
  }

  @Test
  void thePiecesAreTheTextWithNothingLeftOut() {
    assertThat(explanation().segments().stream().map(Segment::text).collect(Collectors.joining()))
        .isEqualTo(TEXT);
  }

  @Test
  void eachPieceKnowsAllSpansThatCoverIt() {
    assertThat(explanation().segments())
        .extracting(each -> each.cover().stream().map(Taken::number).toList())
        .containsExactly(
            List.of(1),
            List.of(2),
            List.of(2, 3),
            List.of(2),
            List.of(2, 4),
            List.of(4),
            List.of());
  }

  @Test
  void everySpanIsOpenedAndClosedInBracketsWithoutColours() {
    String shown = new Terminal(false).show(explanation());

    assertThat(shown)
        .startsWith("[1‹𠮷›1][2‹甲[3‹<b>›3]&\"")
        .contains("[3] 2-5  Person  person.rule  甲")
        .contains("theme.rule")
        .doesNotContain("\u001b")
        .doesNotContain("\u202e")
        .contains("␛[›2]31m");
  }

  @Test
  void coloursAreClosedAtEachLineEndAndAtTheEnd() {
    String shown = new Terminal(true).show(explanation());

    assertThat(shown.lines())
        .allSatisfy(
            line ->
                assertThat(line.lastIndexOf("\u001b[0m")).isEqualTo(line.lastIndexOf("\u001b")));
    assertThat(shown).contains("\u001b[4;");
  }

  @Test
  void thePageIsEscapedAndAsksNobodyElse() {
    String page = Page.of(explanation());

    assertThat(page)
        .contains("&lt;a&gt;.txt")
        .contains("&lt;i&gt;")
        .contains("expected &lt;x&gt;")
        .doesNotContain("<b>", "<i>", "<script", "\u001b", "\u202e", "http:", "https:", "@import")
        .doesNotContainPattern("(src|url)\\s*[=(]");
  }

  @Test
  void everySpanLeadsToItsFactsAndBackAndEveryLinkHasATarget() {
    String page = Page.of(explanation());
    List<String> ids = matches(page, "id=\"([^\"]+)\"");

    assertThat(ids)
        .doesNotHaveDuplicates()
        .contains("t1", "t2", "t3", "t4", "f1", "f2", "f3", "f4");
    assertThat(ids).containsAll(matches(page, "href=\"#([^\"]+)\""));
    for (Taken taken : explanation().taken()) {
      assertThat(page)
          .contains("id=\"t" + taken.number() + "\" href=\"#f" + taken.number() + "\"")
          .contains("href=\"#t" + taken.number() + "\"");
    }
    assertThat(page).contains("overlaps <a href=\"#f3\">3</a>, <a href=\"#f4\">4</a>");
  }

  private static List<String> matches(String page, String pattern) {
    return Pattern.compile(pattern)
        .matcher(page)
        .results()
        .map(MatchResult::group)
        .map(each -> each.replaceAll("^[a-z]+=\"#?|\"$", ""))
        .toList();
  }

  @Test
  void everyColourOfWordsStandsOutFromEveryGround() {
    for (String half : Style.CSS.split("@media", 2)) {
      double words = luminance(colours(half, "fg").getFirst());
      assertThat(
              colours(
                  half,
                  "bg|other|recommendation|statement|speaker|meeting|agendaitem|citation|document"))
          .hasSize(9)
          .allSatisfy(ground -> assertThat(contrast(words, luminance(ground))).isGreaterThan(7));
      double link = luminance(colours(half, "link").getFirst());
      double page = luminance(colours(half, "bg").getFirst());
      assertThat(contrast(link, page)).isGreaterThan(4.5);
    }
  }

  private static List<String> colours(String css, String names) {
    return Pattern.compile("--(?:" + names + "):#([0-9a-f]{3,6})")
        .matcher(css)
        .results()
        .map(each -> each.group(1))
        .map(each -> each.length() == 3 ? each.replaceAll("(.)", "$1$1") : each)
        .toList();
  }

  /** Relative luminance and contrast as the Web Content Accessibility Guidelines define them. */
  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double part = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static double contrast(double one, double other) {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  @Test
  void thePageOpensInABrowser(@TempDir Path folder) throws Exception {
    Optional<Chromium> browser = Chromium.find(folder);
    assumeTrue(
        browser.isPresent(), "no Chromium on the path: the page was not opened in a browser");
    Path file = Files.writeString(folder.resolve("page.html"), Page.of(explanation()));
    Path shots = Files.createDirectories(Path.of("target", "screenshots"));

    Chromium.Page page =
        browser
            .orElseThrow()
            .open(file.toUri() + "#f3", shots.resolve("explain.png").toAbsolutePath());

    assertThat(page.consoleErrors()).isEmpty();
    assertThat(page.dom()).contains("What was taken").contains("&lt;b&gt;");
  }
}
