package org.chapter8.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.chapter8.model.SourceDocument;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class LayoutScaleTest {

  /** A quadratic join would need minutes for this. */
  @Test
  void aMillionCharactersOnOneLineAreReadInSeconds() {
    String source = "安全 理事会 审议 了 这 一 问题 ， 主席 作 了 总结 。 ".repeat(35_000);
    Layout layout =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> LayoutReader.read(new SourceDocument("long.txt", "0", source)));
    assertThat(layout.paragraphs()).hasSize(1);
  }
}
