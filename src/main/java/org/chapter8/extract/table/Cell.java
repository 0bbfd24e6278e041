package org.chapter8.extract.table;

import java.util.List;
import org.chapter8.extract.structured.Span;

/**
 * A cell of a table.
 *
 * @param text its words, blanks joined; a line feed stands for each break
 * @param span where it stands in the source, from its tag to the end of what it holds
 * @param columns how many columns it covers
 */
record Cell(String text, Span span, int columns) {

  /** Its words in one line. */
  String line() {
    return String.join(" ", text.split("\\s+")).strip();
  }

  /** Its words up to the first break. */
  String firstLine() {
    return text.split("\n", 2)[0].strip();
  }

  /**
   * Its pieces where two or more breaks follow each other, each in one line, without empty ones.
   */
  List<String> pieces() {
    return List.of(text.split("\n\\s*\n")).stream()
        .map(piece -> String.join(" ", piece.split("\\s+")).strip())
        .filter(piece -> !piece.isEmpty())
        .toList();
  }

  /** Whether it says nothing: no words, or dashes. */
  boolean isEmpty() {
    return text.chars().allMatch(c -> c == '-' || c == '–' || c == '—' || c == ' ' || c == '\n');
  }

  /** Whether it holds no character but blanks. */
  boolean isBlank() {
    return text.isBlank();
  }
}
