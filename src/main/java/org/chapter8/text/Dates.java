package org.chapter8.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days in Chinese text, folded and without blanks: {@code 2004年7月20日}, {@code 二〇〇四年七月二十日}, {@code
 * 1998年7月28和29日}, {@code 2007年3月28日至29日}.
 */
public final class Dates {
  private static final String NUMBER = "(\\d{1,4}|" + Numerals.CHINESE + "{1,4})";
  private static final Pattern DAY =
      Pattern.compile(NUMBER + "年" + NUMBER + "月" + NUMBER + "日?(?:(?:和|至|、|-|到)" + NUMBER + "日)?");

  private Dates() {}

  /** Every day or range of days in {@code folded}, left to right; impossible days are left out. */
  public static List<DateSpan> find(CharSequence folded) {
    List<DateSpan> found = new ArrayList<>();
    Matcher matcher = DAY.matcher(folded);
    while (matcher.find()) {
      span(matcher).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<DateSpan> span(Matcher matcher) {
    boolean range = matcher.group(4) != null;
    if (!range && !matcher.group().endsWith("日")) {
      return Optional.empty();
    }
    Optional<LocalDate> first = day(matcher, 3);
    Optional<LocalDate> last = range ? day(matcher, 4) : first;
    return first.flatMap(
        from ->
            last.filter(to -> !to.isBefore(from))
                .map(to -> new DateSpan(matcher.start(), matcher.end(), from, to)));
  }

  private static Optional<LocalDate> day(Matcher matcher, int group) {
    var year = Numerals.parse(matcher.group(1));
    var month = Numerals.parse(matcher.group(2));
    var day = Numerals.parse(matcher.group(group));
    if (year.isEmpty() || month.isEmpty() || day.isEmpty() || year.getAsInt() < 1000) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt()));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
