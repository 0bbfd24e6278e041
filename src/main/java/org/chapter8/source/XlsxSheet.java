package org.chapter8.source;

import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** A sheet as rows of comma-separated values. */
final class XlsxSheet implements XmlPart.Visitor {
  /** Columns that a sheet can have (ECMA-376, column XFD). */
  private static final int MOST_COLUMNS = 16_384;

  private final List<String> strings;
  private final StringBuilder out;
  private final int most;
  private final StringBuilder value = new StringBuilder();
  private String type = "";
  private int column;
  private int next;
  private boolean inValue;

  /**
   * A sheet.
   *
   * @param strings the strings that cells refer to by number
   * @param out where rows go
   * @param most characters after which no more is written: the text is refused by then
   */
  XlsxSheet(List<String> strings, StringBuilder out, int most) {
    this.strings = strings;
    this.out = out;
    this.most = most;
  }

  @Override
  public void start(XMLStreamReader element) {
    switch (element.getLocalName()) {
      case "row" -> next = 0;
      case "c" -> {
        type = DocxRuns.attribute(element, "t");
        column = column(DocxRuns.attribute(element, "r"));
        value.setLength(0);
      }
      case "v", "t" -> inValue = true;
      default -> {
        // Formulas and formats are no values.
      }
    }
  }

  /** The column that a reference such as {@code AB12} names, from 0; the next where it has none. */
  private int column(String reference) {
    int found = 0;
    for (int i = 0; i < reference.length() && found <= MOST_COLUMNS; i++) {
      char c = reference.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        found = found * 26 + (c - 'A' + 1);
      }
    }
    return found == 0 || found > MOST_COLUMNS ? next : Math.max(next, found - 1);
  }

  @Override
  public void end(String localName) {
    switch (localName) {
      case "v", "t" -> inValue = false;
      case "c" -> cell();
      case "row" -> write(next > 0 ? "\n" : "");
      default -> {
        // As above.
      }
    }
  }

  private void cell() {
    if (out.length() > most) {
      return;
    }
    String text = type.equals("s") ? shared(value.toString().strip()) : value.toString();
    if (!text.isEmpty()) {
      write(",".repeat(next == 0 ? column : column - next + 1));
      write(quoted(text));
      next = column + 1;
    }
  }

  private String shared(String number) {
    boolean known = number.matches("\\d{1,9}") && Integer.parseInt(number) < strings.size();
    return known ? strings.get(Integer.parseInt(number)) : "";
  }

  private static String quoted(String text) {
    boolean plain =
        text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == '\f');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private void write(String text) {
    if (out.length() <= most) {
      out.append(text);
    }
  }

  @Override
  public void text(String text) {
    if (inValue) {
      value.append(text);
    }
  }
}
