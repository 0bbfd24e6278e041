package org.chapter8.extract.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapter8.text.Roman;

/**
 * What a note is called by, as printed before it and raised in the text.
 *
 * @param numbering how notes of its kind are counted
 * @param number its place in the count; of stars, how many there are
 * @param printed the label as printed
 */
record NoteLabel(Numbering numbering, int number, String printed) {
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(?<figures>\\d{1,3}) ?(?=\\D)"
              + "|(?<roman>[ivx]{1,6})(?: (?=\\S)|(?=\\p{IsHan}))"
              + "|(?<stars>\\*{1,4}) ?(?=[^* ])).*");

  /** How notes are counted. */
  enum Numbering {
    FIGURES,
    ROMAN,
    STARS
  }

  /** The label that a line begins with, if it begins with one. */
  static Optional<NoteLabel> of(String line) {
    Matcher matcher = LABEL.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String figures = matcher.group("figures");
    String roman = matcher.group("roman");
    if (figures != null) {
      return Optional.of(new NoteLabel(Numbering.FIGURES, Integer.parseInt(figures), figures));
    }
    return roman != null ? roman(roman) : Optional.of(stars(matcher.group("stars")));
  }

  private static Optional<NoteLabel> roman(String printed) {
    int number = Roman.value(printed);
    return number == 0
        ? Optional.empty()
        : Optional.of(new NoteLabel(Numbering.ROMAN, number, printed));
  }

  private static NoteLabel stars(String printed) {
    return new NoteLabel(Numbering.STARS, printed.length(), printed);
  }
}
