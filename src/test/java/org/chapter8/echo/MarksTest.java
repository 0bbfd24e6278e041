package org.chapter8.echo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarksTest {
  @Test
  void numbersOfParagraphsAndDaysTellNothing() {
    assertThat(Marks.off("12. Extends the mandate for a period ending 15 June 1990;"))
        .isEqualTo("Extends the mandate for a period  ;");
    assertThat(Marks.off("(a) Requests a report by 1 May")).isEqualTo("Requests a report by  ");
    assertThat(Marks.off("三、将任务期限延长至二〇〇三年十一月三十日。")).isEqualTo("将任务期限延长至。");
  }

  @Test
  void figuresThatAreNoDaysStay() {
    assertThat(Marks.off("Five of 12 units may march")).isEqualTo("Five of 12 units may march");
    assertThat(Marks.off("在2005年9月前报告5支部队的情况")).isEqualTo("在前报告5支部队的情况");
  }
}
