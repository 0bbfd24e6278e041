package org.chapter8.extract.layout;

import org.chapter8.text.Folding;
import org.chapter8.text.PositionedText;

/** What stands between two lines of a source. */
final class Gaps {
  private final int[] codePoints;

  Gaps(PositionedText source) {
    this.codePoints = source.toString().codePoints().toArray();
  }

  /** Whether a line of blanks stands between two lines. */
  boolean blankLineBetween(Line before, Line line) {
    int feeds = 0;
    for (int i = end(before); i < start(line); i++) {
      feeds += codePoints[i] == '\n' ? 1 : 0;
    }
    return feeds > 1;
  }

  /** Whether a page ends between two lines. */
  boolean pageBreakBetween(Line before, Line line) {
    for (int i = end(before); i < start(line); i++) {
      if (codePoints[i] == '\f') {
        return true;
      }
    }
    return false;
  }

  /** Whether anything that was taken out stood between two lines. */
  boolean textBetween(Line before, Line line) {
    for (int i = end(before); i < start(line); i++) {
      if (!Character.isBmpCodePoint(codePoints[i]) || !Folding.isBlank((char) codePoints[i])) {
        return true;
      }
    }
    return false;
  }

  private static int end(Line line) {
    return line.text().sourceEnd(line.text().length());
  }

  private static int start(Line line) {
    return line.text().sourceStart(0);
  }
}
