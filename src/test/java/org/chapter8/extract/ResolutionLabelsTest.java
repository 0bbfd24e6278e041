package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResolutionLabelsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(a) (b) (c) | 3(a) 3(b) 3(c)",
        "(a) (i) (ii) (b) | 3(a) 3(a)(i) 3(a)(ii) 3(b)",
        "(g) (h) (i) (j) | 3(g) 3(h) 3(i) 3(j)",
        "(i) (ii) (iii) | 3(i) 3(ii) 3(iii)",
        "(a) (1) (2) (b) | 3(a) 3(a)(1) 3(a)(2) 3(b)",
        "(z) (aa) | 3(z) 3(aa)",
        "- - - | 3- 3- 3-"
      })
  void marksAreCountedByLevel(String marks, String expected) {
    ResolutionLabels labels = new ResolutionLabels();
    labels.paragraph(3);
    List<String> found = Arrays.stream(marks.split(" ")).map(labels::item).toList();
    assertThat(found).containsExactly(expected.split(" "));
  }

  @Test
  void aSectionCountsFromOneAgain() {
    ResolutionLabels labels = new ResolutionLabels();
    labels.paragraph(1);
    labels.item("(a)");
    labels.restart("B");
    assertThat(labels.next()).isEqualTo(1);
    assertThat(labels.paragraph(1)).isEqualTo("B.1");
  }
}
