package org.chapter8.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LangTest {
  @ParameterizedTest(name = "?lang={0}, cookie {1}, Accept-Language {2}: {3}")
  @CsvSource(
      textBlock =
          """
          zh, en, en,                      ZH
          '', zh, en,                      ZH
          '', '', zh-CN,                   ZH
          '', '', 'zh-Hant-TW, en;q=0.8',  ZH
          '', '', 'fr, en;q=0.8, zh;q=0.9', ZH
          '', '', 'zh;q=0, fr',            EN
          '', '', 'fr',                    EN
          '', '', '',                      EN
          xx, '', zh,                      ZH
          '', '', ';;;q=q',                EN
          """)
  void theAddressThenTheChoiceThenTheBrowserDecides(
      String asked, String chosen, String accepted, Lang expected) {
    assertThat(Lang.negotiate(asked, chosen, accepted)).isEqualTo(expected);
  }
}
