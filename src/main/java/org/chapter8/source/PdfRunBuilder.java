package org.chapter8.source;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;
import org.chapter8.text.Folding;

/** Gathers glyphs that a page prints one after another on one baseline. */
final class PdfRunBuilder {
  /** Parts of the type size: a wider gap ends a run, and so does a step back or to another line. */
  private static final float WIDE = 0.6f;

  private static final float BACK = 0.5f;
  private static final float LEVEL = 0.05f;

  private static final Pattern BOLD = Pattern.compile("(?i)bold|black|heavy|simhei");

  private final StringBuilder text = new StringBuilder();
  private boolean blank;
  private float left;
  private float right;
  private float y;
  private float size;
  private boolean bold = true;

  /** Whether a glyph goes on with this run. */
  boolean takes(TextPosition glyph) {
    if (text.isEmpty()) {
      return true;
    }
    float gap = glyph.getXDirAdj() - right;
    return Math.abs(glyph.getYDirAdj() - y) <= size * LEVEL
        && Math.abs(size(glyph) - size) <= size * LEVEL
        && gap <= size * WIDE
        && gap >= -size * BACK;
  }

  void add(TextPosition glyph, String unicode) {
    if (unicode.chars().allMatch(c -> Folding.isBlank((char) c) || Character.isISOControl(c))) {
      blank = true;
      return;
    }
    float from = glyph.getXDirAdj();
    if (text.isEmpty()) {
      left = from;
      y = glyph.getYDirAdj();
      size = size(glyph);
    } else if (blank || from - right > size * PdfRun.BLANK) {
      text.append(' ');
    }
    blank = false;
    bold &= isBold(glyph);
    text.append(unicode);
    right = from + glyph.getWidthDirAdj();
  }

  private static boolean isBold(TextPosition glyph) {
    String font = glyph.getFont().getName();
    return font != null && BOLD.matcher(font).find();
  }

  private static float size(TextPosition glyph) {
    float size = glyph.getFontSizeInPt();
    return size > 0 ? size : Math.max(1, glyph.getHeightDir());
  }

  /** The run, unless it is empty. */
  Optional<PdfRun> build() {
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new PdfRun(text.toString(), left, right, y, size, bold));
  }
}
