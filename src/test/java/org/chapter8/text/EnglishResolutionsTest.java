package org.chapter8.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EnglishResolutionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "recalling resolution 9808 (1993) | S/RES/9808(1993)",
        "its resolutions 9819 (1993) of 16 April 1993, 9824 (1993) and 9836(1993) |"
            + " S/RES/9819(1993) S/RES/9824(1993) S/RES/9836(1993)",
        "Resolutions 9819 (1993) (hereafter “the first”) and 9824 (1993) |"
            + " S/RES/9819(1993) S/RES/9824(1993)",
        "General Assembly resolution 46/982 A | A/RES/46/982A",
        "resolution 992 (III) of the Assembly | A/RES/992(III)",
        "Human Rights Council resolution 16/98 | A/HRC/RES/16/98",
        "Economic and Social Council resolution 2005/95 | E/RES/2005/95",
        "resolution 1545 of 21 May 2004 | ",
        "the resolution adopted in 9808 (1993) | ",
        "absolutions 9808 (1993) | "
      })
  void resolutionsNamedByNumberAreFoundBySymbol(String text, String symbols) {
    String found = String.join(" ", Symbols.find(text).stream().map(SymbolSpan::symbol).toList());
    assertThat(found).isEqualTo(symbols == null ? "" : symbols);
  }
}
