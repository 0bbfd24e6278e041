package org.chapter8.extract.marc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chapter8.extract.structured.Desk;
import org.chapter8.model.DocumentBuilder;
import org.chapter8.model.Finding.Severity;

/** The date of a document: of publication (269), else of the meeting or vote (992). */
final class RecordDates {
  private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})");
  private static final Pattern NO_DAY = Pattern.compile("(?:1[89]|20)\\d\\d(?:-?\\d{2})?");

  private RecordDates() {}

  static void read(MarcRecord record, DocumentBuilder document, Desk desk) {
    for (String tag : List.of("269", "992")) {
      for (Field field : record.fields(tag).toList()) {
        field.first("a").ifPresent(printed -> date(printed, field, document, desk));
      }
    }
  }

  /** The day of a record, if it tells one. */
  static Optional<LocalDate> of(MarcRecord record) {
    return Stream.of("269", "992")
        .flatMap(record::fields)
        .flatMap(field -> field.first("a").flatMap(RecordDates::day).stream())
        .findFirst();
  }

  private static void date(String printed, Field field, DocumentBuilder document, Desk desk) {
    Optional<LocalDate> day = day(printed);
    if (day.isPresent() && document.hasNoDate()) {
      document.date(day.get()).statedIn(List.of(desk.passage(field.span())));
    } else if (day.isEmpty() && !NO_DAY.matcher(printed).matches()) {
      desk.finding(
          "marc.date-unread", Severity.WARNING, field.span(), "expected a day, found: " + printed);
    }
  }

  private static Optional<LocalDate> day(String printed) {
    Matcher day = DAY.matcher(printed);
    if (!day.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(day.group(1)),
              Integer.parseInt(day.group(2)),
              Integer.parseInt(day.group(3))));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
