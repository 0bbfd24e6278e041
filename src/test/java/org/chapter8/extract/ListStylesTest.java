package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListStylesTest {
  @Test
  void aSmallRomanNumeralAfterALetterIsAStyleOfItsOwn() {
    ListStyles styles = new ListStyles();

    assertThat(styles.of("(a) ")).isEqualTo("(a)");
    assertThat(styles.of("(i) ")).isEqualTo("(i)");
    assertThat(styles.of("(iv) ")).isEqualTo("(i)");
    assertThat(styles.of("(b) ")).isEqualTo("(a)");
  }

  @Test
  void theNinthLetterIsNoNumeral() {
    ListStyles styles = new ListStyles();
    styles.of("(h) ");

    assertThat(styles.of("(i) ")).isEqualTo("(a)");
  }

  @Test
  void figuresAreOneStyle() {
    assertThat(new ListStyles().of("12. ")).isEqualTo("1.");
  }
}
