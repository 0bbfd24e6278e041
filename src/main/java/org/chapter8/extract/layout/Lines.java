package org.chapter8.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.chapter8.text.PositionedText;

/**
 * The lines of a source.
 *
 * <p>Texts made from PDF put a blank line after every line. There, a line that follows another
 * directly and begins with a blank stands after a page break or a raised footnote mark, and that
 * one blank is no indent.
 */
final class Lines {
  private static final double MOSTLY = 0.5;

  private Lines() {}

  static List<Line> of(PositionedText source) {
    List<PositionedText> raw = split(source);
    boolean spaced = doubleSpaced(raw);
    List<Line> lines = new ArrayList<>();
    boolean afterBlank = true;
    for (PositionedText each : raw) {
      if (!each.isBlank()) {
        lines.add(line(each, spaced && !afterBlank));
      }
      afterBlank = each.isBlank();
    }
    return lines;
  }

  /** Lines end at a line feed, with or without a carriage return before it, or at a form feed. */
  private static List<PositionedText> split(PositionedText source) {
    List<PositionedText> raw = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      boolean newPage = c == '\f';
      if (newPage && i == start) {
        start = i + 1;
      } else if (newPage || c == '\n') {
        boolean carriageReturn = i > start && source.charAt(i - 1) == '\r';
        raw.add(source.subSequence(start, carriageReturn ? i - 1 : i));
        start = i + 1;
      }
    }
    raw.add(source.subSequence(start, source.length()));
    return raw;
  }

  private static boolean doubleSpaced(List<PositionedText> raw) {
    int lines = 0;
    int separated = 0;
    for (int i = 1; i < raw.size(); i++) {
      if (!raw.get(i).isBlank()) {
        lines++;
        separated += raw.get(i - 1).isBlank() ? 1 : 0;
      }
    }
    return separated > lines * MOSTLY;
  }

  private static Line line(PositionedText raw, boolean afterBreak) {
    PositionedText text = raw.trimmed(0, raw.length());
    int leading = text.sourceStart(0) - raw.sourceStart(0);
    int trailing = raw.sourceEnd(raw.length()) - text.sourceEnd(text.length());
    int indent = afterBreak && leading > 0 ? leading - 1 : leading;
    return new Line(text, indent, trailing > 0);
  }
}
