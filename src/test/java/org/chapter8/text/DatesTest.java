package org.chapter8.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2011年3月9日, 2011-03-09",
    "于2011年12月31日举行, 2011-12-31",
    "二〇一一年三月九日, 2011-03-09",
    "二○一一年三月九日, 2011-03-09",
    "二零一一年十二月三十一日, 2011-12-31",
    "一九九六年十月廿三日, 1996-10-23",
    "2012年2月29日, 2012-02-29",
    "04年3月9日, 2004-03-09",
    "98年12月1日, 1998-12-01",
    "2011年3月8日及9日, 2011-03-08..2011-03-09",
    "2011年3月8～9日, 2011-03-08..2011-03-09",
    "２０１１年３月８日—９日, 2011-03-08..2011-03-09",
    "2011年3月8和9日, 2011-03-08..2011-03-09",
    "2011年3月8日和9日, 2011-03-08..2011-03-09",
    "2011年3月8日至9日, 2011-03-08..2011-03-09",
    "2011年3月8-9日, 2011-03-08..2011-03-09",
    "2011年3月8、9和10日, 2011-03-08..2011-03-10",
    "2011年3月8日、9日和10日, 2011-03-08..2011-03-10",
    "2011年3月28日至4月2日, 2011-03-28..2011-04-02",
    "2011年3月8日和2012年5月6日, 2011-03-08 2012-05-06",
    "2011年3月8日、2012年5月6日, 2011-03-08 2012-05-06",
    "2011年3月8日至2日, 2011-03-08",
    "2011年3月8日至99日, 2011-03-08",
    "2011年3月8日、3和5号文件, 2011-03-08",
  })
  void daysAreFoundInEveryWriting(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "\"{0}\" holds no day")
  @ValueSource(
      strings = {
        "2011年",
        "2011年3月",
        "2011年3月9",
        "3月9日",
        "2011年13月9日",
        "2011年2月29日",
        "2011年3月0日",
        "911年3月9日",
        "92011年3月9日",
        "2011年3月9次",
        "第2011次"
      })
  void whatIsNoDayIsLeftOut(String text) {
    assertThat(Dates.find(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "在2011年3月9日会上, 2011年3月9日",
    "在2011年3月8日至2日会上, 2011年3月8",
    "在2011年3月28日至4月2日会上, 2011年3月28日至4月2日",
  })
  void aSpanHoldsTheDateAlone(String text, String printed) {
    DateSpan span = Dates.find(text).getFirst();
    assertThat(text.substring(span.start(), span.end())).isEqualTo(printed);
  }

  @Test
  void anEndlessListOfDaysIsSearchedWithoutAnError() {
    assertThat(Dates.find("2011年3月8日" + "、9日".repeat(30_000))).isNotEmpty();
  }

  @Property
  void aDayWrittenInDigitsComesBack(@ForAll("days") LocalDate day) {
    String text = "于%d年%d月%d日举行".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    assertThat(found(text)).isEqualTo(day.toString());
  }

  @Property
  void noTextIsTooOddToSearch(@ForAll("fragments") String text) {
    for (DateSpan span : Dates.find(text)) {
      assertThat(span.last()).isAfterOrEqualTo(span.first());
      assertThat(text.substring(span.start(), span.end())).contains("年").contains("月");
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1946, 1, 1).toEpochDay(), LocalDate.of(2100, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<String> fragments() {
    return Arbitraries.of("2011", "年", "3", "月", "9", "日", "、", "和", "至", "二〇一一", "十", "零", " ")
        .list()
        .ofMaxSize(16)
        .map(parts -> String.join("", parts));
  }

  private static String found(String text) {
    return Dates.find(Folding.fold(text)).stream()
        .map(
            span ->
                span.first().equals(span.last())
                    ? span.first().toString()
                    : span.first() + ".." + span.last())
        .collect(Collectors.joining(" "));
  }
}
