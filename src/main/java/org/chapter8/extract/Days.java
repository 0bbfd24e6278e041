package org.chapter8.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.chapter8.text.DateSpan;
import org.chapter8.text.Dates;

/** The days that a text names, written as its language writes them. */
final class Days {
  private static final List<String> CUES = List.of("day.printed", "day.month-first");

  private Days() {}

  /**
   * Every day or range of days, left to right; impossible ones are left out. Of a range that ends
   * before it begins only the first day is taken.
   */
  static List<DateSpan> find(CharSequence folded, Cues cues) {
    if (!cues.has(CUES.getFirst())) {
      return Dates.find(folded);
    }
    List<String> months = List.copyOf(cues.words("months"));
    List<DateSpan> found = new ArrayList<>();
    for (String cue : CUES) {
      Matcher matcher = cues.matcher(cue, folded);
      while (matcher.find()) {
        span(matcher.toMatchResult(), months).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparingInt(DateSpan::start));
    return found;
  }

  /** The first day that a text names. */
  static Optional<DateSpan> first(CharSequence folded, Cues cues) {
    return find(folded, cues).stream().findFirst();
  }

  private static Optional<DateSpan> span(MatchResult found, List<String> months) {
    Optional<LocalDate> last = day(found, months, "year", "month", "day");
    boolean ownMonth = found.group("firstmonth") != null;
    boolean ownYear = found.group("firstyear") != null;
    Optional<LocalDate> first =
        found.group("firstday") == null
            ? last
            : day(
                found,
                months,
                ownYear ? "firstyear" : "year",
                ownMonth ? "firstmonth" : "month",
                "firstday");
    return first.map(
        from -> {
          LocalDate to = last.filter(day -> !day.isBefore(from)).orElse(from);
          return new DateSpan(found.start(), found.end(), from, to);
        });
  }

  private static Optional<LocalDate> day(
      MatchResult found, List<String> months, String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(found.group(year)),
              months.indexOf(found.group(month)) + 1,
              Integer.parseInt(found.group(day))));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
