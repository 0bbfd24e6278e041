package org.chapter8.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.chapter8.text.Folding;
import org.chapter8.text.PositionedText;

/**
 * Which blanks of a text are words' boundaries. Chinese has none between its words, so a blank is
 * kept only between two ASCII letters or digits; in a text whose punctuation was lost, one between
 * two Han characters stands for a punctuation mark and is kept too. Languages that separate their
 * words by blanks keep every one.
 */
enum Blanks {
  BETWEEN_ASCII,
  ALSO_FOR_LOST_PUNCTUATION,
  BETWEEN_WORDS;

  private static final int ENOUGH_HAN = 100;
  private static final double SEGMENTED = 0.2;

  /** How the blanks of a source are to be read. */
  static Blanks of(PositionedText source) {
    int han = 0;
    int blanksInLine = 0;
    boolean fullStop = false;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      han += Folding.isHan(c) ? 1 : 0;
      fullStop |= c == '。';
      blanksInLine += isInnerBlank(source, i) ? 1 : 0;
    }
    boolean lost = han > ENOUGH_HAN && !fullStop && blanksInLine < han * SEGMENTED;
    return lost ? ALSO_FOR_LOST_PUNCTUATION : BETWEEN_ASCII;
  }

  private static boolean isInnerBlank(PositionedText source, int i) {
    return source.charAt(i) == ' '
        && i > 0
        && i + 1 < source.length()
        && Folding.isHan(source.charAt(i - 1))
        && Folding.isHan(source.charAt(i + 1));
  }

  /** The text with the blanks that are none dropped and every run of others one blank. */
  PositionedText squeeze(PositionedText text) {
    List<PositionedText> kept = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length()
          && Folding.isBlank(text.charAt(end)) == Folding.isBlank(text.charAt(i))) {
        end++;
      }
      PositionedText run = text.subSequence(i, end);
      if (!Folding.isBlank(text.charAt(i))) {
        kept.add(run);
      } else if (i > 0 && end < text.length() && keep(text.charAt(i - 1), run, text.charAt(end))) {
        kept.add(run.asBlank());
      }
      i = end;
    }
    return PositionedText.join(kept);
  }

  private boolean keep(char before, PositionedText run, char after) {
    if (this == BETWEEN_WORDS || (isAsciiWord(before) && isAsciiWord(after))) {
      return true;
    }
    boolean wrap = run.toString().indexOf('\n') >= 0;
    return this == ALSO_FOR_LOST_PUNCTUATION && !wrap && isWord(before) && isWord(after);
  }

  private static boolean isAsciiWord(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private static boolean isWord(char c) {
    return Folding.isHan(c) || c == ')';
  }
}
