package org.chapter8.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days in Chinese text, folded and without blanks: {@code 2001年3月5日}, {@code 二〇〇一年三月五日}, {@code
 * 1999年4月8和9日}, {@code 2002年5月30日至6月2日}. Of a year in two digits the century is that in which the
 * United Nations then was.
 */
public final class Dates {
  private static final String YEAR = "(\\d{4}|\\d{2}|" + Numerals.CHINESE + "{4})";
  private static final int FIRST_YEAR = 1946;
  private static final String NUMBER = "(?:\\d{1,2}|" + Numerals.CHINESE + "{1,3})";
  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)%s年(%s)月(%s)(?:日?(?:、%s日?){0,30}(?:和|至|及|与|、|-|~|到)(?:(%s)月)?(%s)日|日)"
              .formatted(YEAR, NUMBER, NUMBER, NUMBER, NUMBER, NUMBER));

  private Dates() {}

  /**
   * Every day or range of days in {@code folded}, left to right; impossible days are left out. Of a
   * range that ends before it begins only the first day is taken.
   */
  public static List<DateSpan> find(CharSequence folded) {
    List<DateSpan> found = new ArrayList<>();
    Matcher matcher = DAY.matcher(folded);
    while (matcher.find()) {
      day(matcher, 2, 3).ifPresent(first -> found.add(span(matcher, first)));
    }
    return found;
  }

  private static DateSpan span(Matcher matcher, LocalDate first) {
    if (matcher.group(5) != null) {
      Optional<LocalDate> last = day(matcher, matcher.group(4) == null ? 2 : 4, 5);
      if (last.isPresent() && !last.get().isBefore(first)) {
        return new DateSpan(matcher.start(), matcher.end(), first, last.get());
      }
      return new DateSpan(matcher.start(), matcher.end(3), first, first);
    }
    return new DateSpan(matcher.start(), matcher.end(), first, first);
  }

  private static boolean isNoYear(int year) {
    return year >= 100 && year < 1000;
  }

  private static int full(int year) {
    if (year >= 1000) {
      return year;
    }
    return year < FIRST_YEAR % 100 ? FIRST_YEAR - FIRST_YEAR % 100 + 100 + year : 1900 + year;
  }

  private static Optional<LocalDate> day(Matcher matcher, int monthGroup, int dayGroup) {
    var year = Numerals.parse(matcher.group(1));
    var month = Numerals.parse(matcher.group(monthGroup));
    var day = Numerals.parse(matcher.group(dayGroup));
    if (year.isEmpty() || month.isEmpty() || day.isEmpty() || isNoYear(year.getAsInt())) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(full(year.getAsInt()), month.getAsInt(), day.getAsInt()));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
