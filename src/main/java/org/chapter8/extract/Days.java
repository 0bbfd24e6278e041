package org.chapter8.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chapter8.text.DateSpan;
import org.chapter8.text.Dates;

/** The days that a text names, written as its language writes them. */
final class Days {
  private static final String CUE = "day.printed";

  private Days() {}

  /** Every day, left to right; impossible ones are left out. */
  static List<DateSpan> find(CharSequence folded, Cues cues) {
    if (!cues.has(CUE)) {
      return Dates.find(folded);
    }
    List<String> months = List.copyOf(cues.words("months"));
    List<DateSpan> found = new ArrayList<>();
    Matcher matcher = cues.matcher(CUE, folded);
    while (matcher.find()) {
      day(matcher, months.indexOf(matcher.group("month")) + 1)
          .ifPresent(day -> found.add(new DateSpan(matcher.start(), matcher.end(), day, day)));
    }
    return found;
  }

  private static Optional<LocalDate> day(Matcher matcher, int month) {
    int year = Integer.parseInt(matcher.group("year"));
    int day = Integer.parseInt(matcher.group("day"));
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
