package org.chapter8.extract.layout;

import java.util.regex.Pattern;
import org.chapter8.text.PositionedText;

/**
 * A line of the source that is not blank.
 *
 * @param text the line without blanks at its ends
 * @param indent blanks before it, those of a page break not counted
 * @param closed whether blanks follow it: the typist's or converter's sign of a paragraph's end
 */
record Line(PositionedText text, int indent, boolean closed) {
  private static final Pattern BLANKS = Pattern.compile(" {2,}");

  /** How many characters it has, several blanks counted as one. */
  int width() {
    return BLANKS.matcher(text.folded()).replaceAll(" ").length();
  }
}
