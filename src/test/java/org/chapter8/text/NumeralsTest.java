package org.chapter8.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumeralsTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "0, 0",
    "7, 7",
    "2004, 2004",
    "999999999, 999999999",
    "007, 7",
    "〇, 0",
    "零, 0",
    "七, 7",
    "十, 10",
    "十五, 15",
    "二十, 20",
    "二十三, 23",
    "一百, 100",
    "一百零五, 105",
    "一百一十五, 115",
    "两百, 200",
    "三千二百一十, 3210",
    "廿三, 23",
    "卅, 30",
    "二〇〇四, 2004",
    "二零零四, 2004",
    "一九九八, 1998",
    "六〇, 60",
    "㈠, 1",
    "㈩, 10",
  })
  void numbersAreReadInEveryWritingOfDocuments(String written, int number) {
    assertThat(Numerals.parse(written)).isEqualTo(OptionalInt.of(number));
  }

  @ParameterizedTest(name = "\"{0}\" writes no number")
  @ValueSource(
      strings = {
        "",
        " ",
        "第",
        "五个",
        "5个",
        "负五",
        "-5",
        "+5",
        "1.5",
        "一点五",
        "1,000",
        "1000000000",
        "一二三四五六七八九〇",
        "一万亿",
        "abc",
        "㈠㈡",
        "１２",
        "٣",
        "十次"
      })
  void whatIsNoNumberIsNotRead(String written) {
    assertThat(Numerals.parse(written)).isEmpty();
  }

  @Property
  void digitsComeBackAsTheyWere(@ForAll @IntRange(max = 999_999_999) int number) {
    assertThat(Numerals.parse(Integer.toString(number))).hasValue(number);
  }

  @Property
  void aYearInPositionalNumeralsIsItsDigits(@ForAll @IntRange(min = 1000, max = 9999) int year) {
    StringBuilder written = new StringBuilder();
    Integer.toString(year)
        .chars()
        .forEach(digit -> written.append("〇一二三四五六七八九".charAt(digit - '0')));
    assertThat(Numerals.parse(written.toString())).hasValue(year);
  }

  @Property
  void anyTextIsAnsweredWithoutAnError(@ForAll String text) {
    Numerals.parse(text).ifPresent(number -> assertThat(number).isNotNegative());
  }
}
