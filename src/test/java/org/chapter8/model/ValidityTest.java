package org.chapter8.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidityTest {
  @ParameterizedTest
  @ValueSource(strings = {"1971", "1971-10", "1971-10-27", "2024-02-29"})
  void aDateIsWrittenAsItWasRead(String text) {
    assertThat(PartialDate.parse(text)).map(PartialDate::toString).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "71", "1971-13", "1971-00", "2023-02-29", "1971-1-2", "1971-10-", "c. 1971"})
  void whatIsNoDateIsNone(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1971-10-27,1997-05,1971-10-27,true",
    "1971-10-27,1997-05,1971-10-26,false",
    "1971-10-27,1997-05,1997-05-31,true",
    "1971-10-27,1997-05,1997-06-01,false",
    "1971,,1971-01-01,true",
    ",1971,1971-12-31,true",
    ",1971,1972-01-01,false",
    ",,1066-10-14,true",
  })
  void aYearThatIsAllWeKnowCountsAsAWhole(
      String from, String until, LocalDate day, boolean covered) {
    assertThat(years(from, until).covers(day)).isEqualTo(covered);
  }

  @ParameterizedTest
  @CsvSource({
    "1971,1997,1997,,false",
    "1971,1997,1996,,true",
    "1971,1997-05-17,1997-05-17,,false",
    "1971,1997-05-17,1997-05-16,,true",
    ",,1997,1998,true",
    ",1990,1991,,false",
  })
  void whatFollowsInTheSameYearDoesNotOverlap(
      String from, String until, String otherFrom, String otherUntil, boolean overlaps) {
    assertThat(years(from, until).overlaps(years(otherFrom, otherUntil))).isEqualTo(overlaps);
    assertThat(years(otherFrom, otherUntil).overlaps(years(from, until))).isEqualTo(overlaps);
  }

  @Test
  void whatLiesWithinAWholeNeitherBeginsBeforeNorEndsAfterIt() {
    Validity whole = years("1949-10-07", "1990-10-03");
    assertThat(years("1949", "1990-10").within(whole)).isTrue();
    assertThat(years("", "").within(whole)).isTrue();
    assertThat(years("1948", "1990").within(whole)).isFalse();
    assertThat(years("1950", "1991").within(whole)).isFalse();
    assertThat(years("1991", "1990").inOrder()).isFalse();
    assertThat(years("1990-05", "1990").inOrder()).isTrue();
  }

  private static Validity years(String from, String until) {
    return new Validity(date(from), date(until));
  }

  private static Optional<PartialDate> date(String text) {
    return Optional.ofNullable(text).flatMap(PartialDate::parse);
  }
}
