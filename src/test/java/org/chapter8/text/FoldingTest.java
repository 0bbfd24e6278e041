package org.chapter8.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldingTest {

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ｓ／２００４／５ | S/2004/5",
        "（签名） | (签名)",
        "〔附件〕 | (附件)",
        "第３—５页 | 第3-5页",
        "会议,主席 | 会议，主席",
        "会议;主席:甲 | 会议；主席：甲",
        "附件(一),主席 | 附件(一)，主席",
        "1,000 | 1,000",
        "S/1;S/2 | S/1;S/2",
        "曼・奥 | 曼·奥",
        "二○○四年 | 二〇〇四年",
        "，；：？！。、 | ，；：？！。、",
      })
  void charactersThatMeanTheSameAreWrittenInOneForm(String text, String expected) {
    assertThat(Folding.fold(text)).isEqualTo(expected);
  }

  @Test
  void everyBlankBecomesTheSameBlank() {
    assertThat(Folding.fold("a\u3000b\u00a0c\td\r\ne")).isEqualTo("a b c d  e");
  }

  @Test
  void charactersForPrivateUseAreLeftToCallers() {
    assertThat(Folding.fold("甲\ue000乙\ue003丙\uf8ff")).isEqualTo("甲\ufffd乙\ufffd丙\ufffd");
  }

  @Test
  void rareHanCharactersOutsideTheBasicPlaneStay() {
    String text = "主席𠮷田:发言";
    assertThat(Folding.fold(text)).isEqualTo("主席𠮷田：发言");
  }

  @Property
  void indicesStay(@ForAll String text) {
    assertThat(Folding.fold(text)).hasSameSizeAs(text);
  }

  @Property
  void foldingTwiceIsFoldingOnce(@ForAll String text) {
    String once = Folding.fold(text);
    assertThat(Folding.fold(once)).isEqualTo(once);
  }
}
