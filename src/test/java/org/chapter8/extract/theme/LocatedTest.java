package org.chapter8.extract.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chapter8.extract.theme.Decision.Span;
import org.chapter8.model.Passage;
import org.chapter8.model.Ref;
import org.chapter8.model.SourceDocument;
import org.junit.jupiter.api.Test;

/** Where the words of a cleaned text stand in the passages that it was read from. */
class LocatedTest {
  private static final Ref DOCUMENT = Ref.document("x");
  private static final SourceDocument SOURCE = new SourceDocument("x.txt", "0".repeat(64), "");

  @Test
  void aWrapWithinAWordStaysInItsPassage() {
    Located located = Located.of("应建立预警系统。", List.of(passage(100, "应建立预\n警系统。"))).orElseThrow();

    assertThat(located.passages(new Span(3, 7), DOCUMENT, SOURCE))
        .extracting(Passage::start, Passage::end, Passage::exact)
        .containsExactly(tuple(103, 108, "预\n警系统"));
  }

  @Test
  void theMarkOfANoteIsPassedOver() {
    Located located =
        Located.of("Early warning matters", List.of(passage(0, "Early warning12\nmatters")))
            .orElseThrow();

    assertThat(located.passages(new Span(14, 21), DOCUMENT, SOURCE))
        .extracting(Passage::start, Passage::exact)
        .containsExactly(tuple(16, "matters"));
  }

  @Test
  void wordsThatTheSourceInterruptsAreTwoPassages() {
    Located located =
        Located.of("区域组织的作用", List.of(passage(5, "区域组"), passage(40, "织的作用"))).orElseThrow();

    assertThat(located.passages(new Span(0, 4), DOCUMENT, SOURCE))
        .extracting(Passage::start, Passage::exact)
        .containsExactly(tuple(5, "区域组"), tuple(40, "织"));
  }

  @Test
  void positionsCountCodePoints() {
    Located located = Located.of("𠮷预警", List.of(passage(10, "𠮷预警"))).orElseThrow();

    assertThat(located.passages(new Span(2, 4), DOCUMENT, SOURCE))
        .extracting(Passage::start, Passage::end)
        .containsExactly(tuple(11, 13));
  }

  @Test
  void aTextThatIsNotThereIsNowhere() {
    assertThat(Located.of("预警", List.of(passage(0, "别的话")))).isEmpty();
    assertThat(Located.of("预警", List.of())).isEmpty();
  }

  private static Passage passage(int start, String exact) {
    int end = start + exact.codePointCount(0, exact.length());
    return new Passage(
        Ref.passage(DOCUMENT, start, end),
        DOCUMENT,
        start,
        end,
        exact,
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }
}
