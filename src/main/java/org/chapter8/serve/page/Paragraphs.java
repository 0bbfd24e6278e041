package org.chapter8.serve.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Where paragraphs begin in a text as it came, for the eye alone: at a line that is set in, after
 * one that is not full, after a blank line, and, where every other line is blank, after the end of
 * a sentence.
 */
final class Paragraphs {
  private static final String ENDS = ".!?:;。！？：；…";

  /** From this share of line ends on, blank lines part lines and no paragraphs. */
  private static final double SPACED = 0.6;

  /** A line is full that has this share of what three in four lines have at most. */
  private static final double FULL = 0.7;

  private Paragraphs() {}

  /** A line with words in it, and whether a blank one is before it. */
  private record Line(int start, int end, boolean isAfterBlank) {
    int length() {
      return end - start;
    }
  }

  /** The offsets at which paragraphs begin, ascending; the first is 0. */
  static List<Integer> starts(int[] text) {
    List<Line> lines = lines(text);
    boolean isSpaced =
        lines.stream().skip(1).filter(Line::isAfterBlank).count() > SPACED * (lines.size() - 1);
    double full = FULL * usual(lines);
    List<Integer> starts = new ArrayList<>(List.of(0));
    int printed = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      Line before = lines.get(i - 1);
      printed += before.length();
      // Between blank lines a raised figure breaks the line that it stands in.
      if (isSpaced && !line.isAfterBlank()) {
        continue;
      }
      boolean isParted = line.isAfterBlank() && (!isSpaced || isSentenceEnd(text, before.end()));
      if (isParted || isBlank(text[line.start()]) || printed < full) {
        starts.add(line.start());
      }
      printed = 0;
    }
    return starts;
  }

  private static int usual(List<Line> lines) {
    List<Integer> lengths = lines.stream().map(Line::length).sorted().toList();
    return lengths.isEmpty() ? 0 : lengths.get((lengths.size() - 1) * 3 / 4);
  }

  private static List<Line> lines(int[] text) {
    List<Line> lines = new ArrayList<>();
    boolean isAfterBlank = false;
    for (int start = 0; start < text.length; ) {
      int end = start;
      int words = start;
      while (end < text.length && text[end] != '\n') {
        words = isBlank(text[end]) ? words : end + 1;
        end++;
      }
      if (words > start) {
        lines.add(new Line(start, words, isAfterBlank));
      }
      isAfterBlank = words == start;
      start = end + 1;
    }
    return lines;
  }

  private static boolean isSentenceEnd(int[] text, int end) {
    return ENDS.indexOf(text[end - 1]) >= 0;
  }

  private static boolean isBlank(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  /**
   * Where the parts of a long text begin, the first at 0, as few as can be and of about one length:
   * at a paragraph where there is one in the second half of a part, else at a line, else after a
   * blank, else anywhere.
   *
   * @param longest code points of a part, at least 2
   */
  static List<Integer> parts(int[] text, int longest) {
    List<Integer> paragraphs = starts(text);
    List<Integer> parts = new ArrayList<>(List.of(0));
    for (int start = 0; text.length - start > longest; ) {
      int left = text.length - start;
      int fair = Math.ceilDiv(left, Math.ceilDiv(left, longest));
      start = next(text, paragraphs, start + longest / 2, start + fair);
      parts.add(start);
    }
    return parts;
  }

  private static int next(int[] text, List<Integer> paragraphs, int from, int to) {
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      if (paragraphs.get(i) > from && paragraphs.get(i) <= to) {
        return paragraphs.get(i);
      }
    }
    int blank = to;
    for (int at = to; at > from; at--) {
      if (text[at - 1] == '\n') {
        return at;
      }
      blank = blank == to && isBlank(text[at - 1]) ? at : blank;
    }
    return blank;
  }
}
