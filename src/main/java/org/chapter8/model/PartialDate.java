package org.chapter8.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, a month or a day of the Gregorian calendar, as exactly as it is known.
 *
 * @param month 1 to 12, where known
 * @param day of the month, where that is known too
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day) {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  public PartialDate {
    if (day.isPresent() && month.isEmpty()) {
      throw new IllegalArgumentException("a day needs its month, found " + day.getAsInt());
    }
  }

  /** The date written as {@code 1971}, {@code 1971-10} or {@code 1971-10-27}, if it is one. */
  public static Optional<PartialDate> parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    PartialDate date =
        new PartialDate(Integer.parseInt(written.group(1)), number(written, 2), number(written, 3));
    return date.exists() ? Optional.of(date) : Optional.empty();
  }

  private static OptionalInt number(Matcher written, int group) {
    return written.group(group) == null
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(written.group(group)));
  }

  private boolean exists() {
    try {
      return !firstDay().isAfter(lastDay());
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The first day that it can mean. */
  public LocalDate firstDay() {
    return LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  /** The last day that it can mean. */
  public LocalDate lastDay() {
    YearMonth last = YearMonth.of(year, month.orElse(12));
    return day.isPresent() ? last.atDay(day.getAsInt()) : last.atEndOfMonth();
  }

  /** As ISO 8601 writes it, with the parts that are known. */
  @Override
  public String toString() {
    String text = "%04d".formatted(year);
    text += month.isPresent() ? "-%02d".formatted(month.getAsInt()) : "";
    return day.isPresent() ? text + "-%02d".formatted(day.getAsInt()) : text;
  }
}
