package org.chapter8.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.UnreadableException;
import org.junit.jupiter.api.Test;

final class MarkupTextTest {
  @Test
  void blocksAreParagraphsAndInlineElementsAreNot() throws UnreadableException {
    assertThat(
            text(
                "<html><head><title>x</title><style>p{}</style></head><body><h1>安理会\n 主席</h1><div>甲<b>乙</b><p>丙&amp;丁<script>x()</script></div></body>"))
        .isEqualTo(" 安理会 主席 \n\n 甲乙 \n\n 丙&丁 \n\n");
  }

  @Test
  void aLineBreakBeginsALine() throws UnreadableException {
    assertThat(text("<html><p>一<br>二</p>")).isEqualTo(" 一\n\n 二 \n\n");
  }

  @Test
  void aRowOfATableIsALine() throws UnreadableException {
    assertThat(text("<html><table><tr><td><p>一</p><p>二</p></td><td>三</td></tr></table>"))
        .isEqualTo(" 一 二 \t三 \n\n");
  }

  @Test
  void elementsOfXmlAreParagraphsUnlessWordsStandBesideThem() throws UnreadableException {
    assertThat(
            text(
                "<?xml version=\"1.0\"?><act><head>Decision</head><p>The <b>Council</b> decides</p></act>"))
        .isEqualTo(" Decision \n\n The Council decides \n\n");
  }

  @Test
  void entitiesOfADocumentTypeStayWhatTheyAre() throws UnreadableException {
    String xml = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>before &x; after</a>";
    assertThat(text(xml)).contains("before &x; after");
  }

  @Test
  void aPageWithoutWordsIsRefused() {
    assertThat(refusal("<html><body><img src=x></body></html>", Limits.DEFAULTS))
        .isEqualTo("source.empty");
  }

  @Test
  void elementsThatLieTooDeepInEachOtherAreRefused() {
    assertThat(refusal("<html>" + "<div>".repeat(50_000) + "x", Limits.DEFAULTS))
        .isEqualTo("source.too-large");
  }

  @Test
  void tooManyTagsAreRefusedBeforeTheyAreParsed() {
    Limits few = new Limits(1000, 1000, 1, 1, 1, 3, 10);
    assertThat(refusal("<html><p>x</p></html>", few)).isEqualTo("source.too-large");
  }

  private static String refusal(String markup, Limits limits) {
    UnreadableException refused =
        catchThrowableOfType(UnreadableException.class, () -> read(markup, limits));
    assertThat(refused).isNotNull();
    return refused.finding().code();
  }

  private static String text(String markup) throws UnreadableException {
    return read(markup, Limits.DEFAULTS).text();
  }

  private static SourceDocument read(String markup, Limits limits) throws UnreadableException {
    RawFile file = new RawFile("a.html", markup.getBytes(StandardCharsets.UTF_8));
    return Sources.withoutMarkup(Sources.decode(file, limits), limits);
  }
}
