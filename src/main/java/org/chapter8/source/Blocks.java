package org.chapter8.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a document that has paragraphs of its own: each is a line, set off by a blank line
 * and a blank before it, as the layout of printed texts has it.
 */
final class Blocks {
  private static final String RULE = "______________";

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder open = new StringBuilder();

  /** Adds to the open paragraph. */
  void add(String text) {
    open.append(text);
  }

  /** Adds to the open paragraph, runs of blanks as one blank. */
  void addSqueezed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      boolean again = open.isEmpty() || Character.isWhitespace(open.charAt(open.length() - 1));
      if (!blank) {
        open.append(c);
      } else if (!again) {
        open.append(' ');
      }
    }
  }

  /** Ends the open paragraph; one of blanks leaves nothing. */
  void end() {
    String text = open.toString().strip();
    if (!text.isEmpty()) {
      out.append(' ').append(text.replace("\n", "\n\n ")).append(" \n\n");
    }
    open.setLength(0);
  }

  /** Puts a ruled line and, under it, notes. */
  void notes(List<String> notes) {
    if (!notes.isEmpty()) {
      out.append(RULE).append("\n\n");
      new ArrayList<>(notes).forEach(note -> out.append(note).append("\n\n"));
    }
  }

  /** Begins a page. */
  void page() {
    out.append('\f');
  }

  /** How many characters there are so far. */
  int length() {
    return out.length() + open.length();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
