package org.chapter8.link;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A stretch of time, both ends included.
 *
 * @param from its first day, if it is known to begin
 * @param until its last day, if it is known to end
 */
record Years(Optional<LocalDate> from, Optional<LocalDate> until) {
  static final Years ALWAYS = new Years(Optional.empty(), Optional.empty());

  /** Reads {@code 1971-10-27..1997-05-16}; either end may be absent, or a month or a year. */
  static Years parse(String printed) {
    String[] ends = printed.strip().split("\\.\\.", -1);
    if (ends.length != 2) {
      throw new IllegalArgumentException("expected two days with .. between, found " + printed);
    }
    return new Years(first(ends[0]), last(ends[1]));
  }

  /** The first day of a printed day, month or year; empty if nothing is printed. */
  static Optional<LocalDate> first(String printed) {
    return switch (printed.length()) {
      case 0 -> Optional.empty();
      case 4 -> Optional.of(Year.parse(printed).atDay(1));
      case 7 -> Optional.of(YearMonth.parse(printed).atDay(1));
      default -> Optional.of(LocalDate.parse(printed));
    };
  }

  /** The last day of a printed day, month or year; empty if nothing is printed. */
  static Optional<LocalDate> last(String printed) {
    return switch (printed.length()) {
      case 0 -> Optional.empty();
      case 4 -> Optional.of(Year.parse(printed).atMonth(12).atEndOfMonth());
      case 7 -> Optional.of(YearMonth.parse(printed).atEndOfMonth());
      default -> Optional.of(LocalDate.parse(printed));
    };
  }

  boolean has(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
  }

  /** Whether a part of the year at least lies in it. */
  boolean touches(Year year) {
    return from.filter(day -> day.getYear() > year.getValue()).isEmpty()
        && until.filter(day -> day.getYear() < year.getValue()).isEmpty();
  }

  @Override
  public String toString() {
    return from.map(LocalDate::toString).orElse("")
        + ".."
        + until.map(LocalDate::toString).orElse("");
  }
}
