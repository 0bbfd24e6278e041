package org.chapter8.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SourceDocumentTest {
  private static final SourceDocument PAGED =
      new SourceDocument("a.pdf", "0", SourceFormat.PDF, "abcdef", List.of(1, 3), List.of());

  @Test
  void aPlaceLiesOnThePageThatBeganLast() {
    assertThat(PAGED.page(1)).hasValue(1);
    assertThat(PAGED.page(2)).hasValue(1);
    assertThat(PAGED.page(3)).hasValue(2);
    assertThat(PAGED.page(5)).hasValue(2);
  }

  @Test
  void aPlaceBeforeTheFirstPageLiesOnNone() {
    assertThat(PAGED.page(0)).isEqualTo(OptionalInt.empty());
  }

  @Test
  void aTextWithoutPagesHasNone() {
    assertThat(new SourceDocument("a.txt", "0", "abc").page(1)).isEmpty();
  }
}
