package org.chapter8.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapter8.extract.layout.Layout;
import org.chapter8.extract.layout.Paragraph;
import org.chapter8.text.DateSpan;

/**
 * The day of a document, as far as it is needed to know which names were in use: the first one that
 * its first page prints, and of a symbol with a year one in that year.
 */
final class DocumentDay {
  private static final int FIRST_PAGE = 25;
  private static final Pattern YEAR = Pattern.compile("[(/]((?:19|20)\\d\\d)(?:\\)|/|$)");

  private DocumentDay() {}

  static Optional<LocalDate> of(Layout layout, Cues cues, Optional<String> symbol) {
    List<LocalDate> days =
        layout.paragraphs().stream()
            .limit(FIRST_PAGE)
            .map(Paragraph::folded)
            .flatMap(text -> Days.find(text, cues).stream())
            .map(DateSpan::last)
            .toList();
    Optional<Integer> year =
        symbol
            .map(YEAR::matcher)
            .filter(Matcher::find)
            .map(found -> Integer.valueOf(found.group(1)));
    return days.stream().filter(day -> year.stream().allMatch(y -> y == day.getYear())).findFirst();
  }
}
