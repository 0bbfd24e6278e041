package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.chapter8.model.Document;
import org.chapter8.model.Extraction;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.UnreadableException;
import org.chapter8.rdf.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts made to cost more than they weigh, or to be taken for something else. */
final class HostileTextsTest {
  @Test
  void aPatternWhoseTimeExplodesEndsTheReading() throws IOException {
    Cues cues =
        Cues.read("en", new BufferedReader(new StringReader("@pattern bad\na+b\n")))
            .within(new Steps(10_000));
    assertThatThrownBy(() -> cues.found("bad", "a".repeat(1000))).isInstanceOf(Steps.UsedUp.class);
  }

  @Test
  void stepsAreCountedForTheDocumentAndNotForThePattern() throws IOException {
    Steps steps = new Steps(10_000);
    long before = steps.left();
    Cues cues = Cues.read("en", new BufferedReader(new StringReader("@pattern p\nab\n")));
    assertThat(cues.within(steps).found("p", "xxab")).isTrue();
    long once = before - steps.left();
    assertThat(cues.within(steps).found("p", "xxab")).isTrue();
    assertThat(before - steps.left()).isPositive().isEqualTo(2 * once);
  }

  @ParameterizedTest
  @CsvSource({
    "'安全理事会主席声明\n\n2011年3月9日，安全理事会第9001次会议', 在审议, 1",
    "'安全理事会主席声明\n\n“安理会', 敦促会员国、法国和, 1",
    "'Letter dated 3 May 2011 from the Permanent Representative of Ghana to the', ' of the and ', 1",
    "'Resolution 9001 (2011)\nThe Security Council,\n1. ', 'Decides to, ', 1",
    "'2011年3月9日加纳常驻联合国代表给秘书长的信', ' (((', 1",
  })
  void oneEndlessLineIsReadOrRefused(String head, String repeated, int times) {
    String text = head.replace("\\n", "\n") + repeated.repeat(20_000 * times) + "\n";
    try {
      Extraction read = RealNames.READERS.read(source(text));
      assertThat(read.resources()).isNotEmpty();
    } catch (UnreadableException refused) {
      assertThat(refused.finding().code()).isIn("document.unknown-kind", "reading.limit");
    }
  }

  @Test
  void markupInASymbolNeverReachesAnIri() {
    String symbol = "S/2011/1<script>alert(\"1\")</script> {x}|^`\\";
    Iris iris = new Iris(Iris.DEFAULT_BASE);
    String iri = iris.iri(org.chapter8.model.Ref.document(symbol));
    assertThat(iri).doesNotContainPattern("[<>\"{}|^`\\\\ ]");
    assertThat(iris.ref(iri).key()).isEqualTo(symbol);
  }

  @Test
  void markupInASymbolOfAnExportIsNoSymbol() throws UnreadableException {
    String csv = "1,191__a,245__a\n7,S/2011/<b>1</b>,A title\n";
    Extraction read = RealNames.READERS.read(source(csv));
    assertThat(read.findings())
        .extracting(finding -> finding.code())
        .contains("marc.symbol-unread");
    assertThat(read.resources())
        .filteredOn(Document.class::isInstance)
        .extracting(resource -> resource.id().key())
        .noneMatch(key -> key.contains("<"));
  }

  @Test
  void aTextOfNoKindIsRefused() {
    UnreadableException refused =
        catchThrowableOfType(
            UnreadableException.class, () -> RealNames.READERS.read(source("1。".repeat(500_000))));
    assertThat(refused.finding().code()).isEqualTo("document.unknown-kind");
  }

  private static SourceDocument source(String text) {
    return new SourceDocument("hostile.txt", "0".repeat(64), text);
  }
}
