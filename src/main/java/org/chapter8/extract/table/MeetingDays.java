package org.chapter8.extract.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day or days of a meeting.
 *
 * @param first the first day
 * @param last the last day; the first again for a meeting of one day
 */
record MeetingDays(LocalDate first, LocalDate last) {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern PRINTED =
      Pattern.compile(
          "(\\d{1,2})(?: ?([A-Z][a-z]{2,9})\\.?)?(?: ?(?:[-–/+&]|and|to) ?(\\d{1,2}))?"
              + " ?([A-Z][a-z]{2,9})\\.?,?(?: (\\d{4}))?");

  /**
   * The days in the words of a cell: {@code 22 December}, {@code 14-15 October}, {@code 30 April -
   * 1 May}, {@code 2 Sep.}, {@code 5 March 1991}.
   *
   * @param year the year where the cell gives none
   */
  static Optional<MeetingDays> of(String words, OptionalInt year) {
    Matcher matcher = PRINTED.matcher(words);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int printed = matcher.group(5) == null ? year.orElse(0) : Integer.parseInt(matcher.group(5));
    String endMonth = matcher.group(4);
    String startMonth = matcher.group(2) == null ? endMonth : matcher.group(2);
    String endDay = matcher.group(3) == null ? matcher.group(1) : matcher.group(3);
    Optional<LocalDate> first = day(printed, startMonth, matcher.group(1));
    Optional<LocalDate> last = day(printed, endMonth, endDay);
    boolean ordered = first.isPresent() && last.isPresent() && !last.get().isBefore(first.get());
    return ordered ? Optional.of(new MeetingDays(first.get(), last.get())) : Optional.empty();
  }

  private static Optional<LocalDate> day(int year, String month, String day) {
    int number = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    if (number == 0 || year == 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, number, Integer.parseInt(day)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** The days of both. */
  MeetingDays with(MeetingDays other) {
    return new MeetingDays(
        other.first.isBefore(first) ? other.first : first,
        other.last.isAfter(last) ? other.last : last);
  }
}
