package org.chapter8.source;

import java.util.regex.Pattern;

/**
 * A stretch of glyphs set on one baseline without a wide gap.
 *
 * <p>Measures are points; {@code y} grows downwards from the top of the page.
 *
 * @param text what it says, each stretch of blanks one blank, none at its ends
 * @param left where its first glyph begins
 * @param right where its last glyph ends
 * @param y its baseline
 * @param size its type size
 * @param bold whether all of it is set in bold type
 * @param leaders whether dots lead from it, or through it, to what belongs to it
 */
record PdfRun(
    String text, float left, float right, float y, float size, boolean bold, boolean leaders) {
  /** Glyphs this part of the type size apart have a blank between them. */
  static final float BLANK = 0.13f;

  private static final Pattern LEADERS = Pattern.compile("\\.(?: ?\\.){4}|…{2}");

  PdfRun(String text, float left, float right, float y, float size, boolean bold) {
    this(text, left, right, y, size, bold, LEADERS.matcher(text).find());
  }

  /** Whether it lies across a strip of the page. */
  boolean covers(float from, float to) {
    return left < to && right > from;
  }
}
