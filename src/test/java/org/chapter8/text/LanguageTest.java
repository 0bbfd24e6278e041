package org.chapter8.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageTest {

  @ParameterizedTest
  @CsvSource({
    "'The Council meets.', ENGLISH",
    "'The Council (安理会) meets once again in New York.', ENGLISH",
    "'安理会开会。', CHINESE",
    "'安理会审议 S/PRST/2013/12 和 S/2013/446 (UNOWA, ECOWAS)。', CHINESE",
    "'12. 3/4', CHINESE",
    "'', CHINESE"
  })
  void theShareOfHanCharactersTellsTheLanguage(String text, Language language) {
    assertThat(Language.of(text)).isEqualTo(language);
  }
}
