package org.chapter8.extract.marc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chapter8.extract.structured.Span;

/**
 * Rows of separated values (RFC 4180), one by one, each cell with its place in the text. The
 * separator is the one that the first line has most of.
 */
final class CsvRows {
  private static final String SEPARATORS = ",;\t";
  private static final char QUOTE = '"';

  private final String text;
  private final char separator;
  private int at;

  /** The rows of a text. */
  CsvRows(String text) {
    this.text = text;
    this.at = text.startsWith("\ufeff") ? 1 : 0;
    this.separator = separator(text.lines().findFirst().orElse(""));
  }

  /**
   * A cell.
   *
   * @param value what it says, quotation marks taken off
   * @param span where it stands, with them
   */
  record Cell(String value, Span span) {}

  /**
   * A row.
   *
   * @param open whether the text ended within quotation marks
   */
  record Row(List<Cell> cells, Span span, boolean open) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  private static char separator(String line) {
    char most = SEPARATORS.charAt(0);
    long count = 0;
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char each = SEPARATORS.charAt(i);
      long found = line.chars().filter(c -> c == each).count();
      if (found > count) {
        most = each;
        count = found;
      }
    }
    return most;
  }

  /** The next row; empty at the end. Form feeds before a row begin a sheet and are passed over. */
  Optional<Row> next() {
    while (at < text.length() && "\f\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at == text.length()) {
      return Optional.empty();
    }
    int start = at;
    List<Cell> cells = new ArrayList<>();
    boolean open = cell(cells);
    while (at < text.length() && text.charAt(at) == separator) {
      at++;
      open = cell(cells);
    }
    return Optional.of(new Row(cells, new Span(start, at), open));
  }

  /** Reads a cell up to its separator or line end; whether its quotation was left open. */
  private boolean cell(List<Cell> cells) {
    int start = at;
    StringBuilder value = new StringBuilder();
    boolean quoted = at < text.length() && text.charAt(at) == QUOTE;
    boolean open = quoted;
    at += quoted ? 1 : 0;
    while (at < text.length() && (open || !isEnd(text.charAt(at)))) {
      char c = text.charAt(at++);
      boolean doubled = c == QUOTE && at < text.length() && text.charAt(at) == QUOTE;
      if (quoted && c == QUOTE && !(open && doubled)) {
        open = false;
      } else {
        value.append(c);
        at += open && c == QUOTE ? 1 : 0;
      }
    }
    cells.add(new Cell(value.toString(), new Span(start, at)));
    return open;
  }

  private boolean isEnd(char c) {
    return c == separator || c == '\n' || c == '\r';
  }
}
