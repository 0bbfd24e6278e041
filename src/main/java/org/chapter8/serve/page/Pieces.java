package org.chapter8.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells line ends that only wrap a text written without blanks, so that a page can show its lines
 * joined; the characters stay what they are.
 */
final class Pieces {
  private static final Pattern WRAP =
      Pattern.compile(
          "(?<=[\\p{IsHan}\\p{InCJK_Symbols_and_Punctuation}\\uFF00-\\uFFEF])[ \\t\\r]*\\n\\s*");

  private Pieces() {}

  /** The pieces of some text; together they are the text. */
  static List<TextView.Piece> of(String text) {
    List<TextView.Piece> pieces = new ArrayList<>();
    Matcher wrap = WRAP.matcher(text);
    int done = 0;
    while (wrap.find()) {
      add(text.substring(done, wrap.start()), false, pieces);
      add(wrap.group(), true, pieces);
      done = wrap.end();
    }
    add(text.substring(done), false, pieces);
    return pieces;
  }

  private static void add(String text, boolean isWrap, List<TextView.Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new TextView.Piece(text, isWrap));
    }
  }
}
