package org.chapter8.extract.layout;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How the lines of a text of separated words were set.
 *
 * @param wrapped whether paragraphs go over several lines; else each line is one
 * @param width how long a full line is
 * @param spaced whether blank lines stand between all lines and so mean nothing
 */
record PageShape(boolean wrapped, int width, boolean spaced) {
  /** Where a clause ends: what is a paragraph's end, if it is a line's. */
  static final Pattern ENDED =
      Pattern.compile("[.,;:!?，；：](?:[”\"’')\\]]|\\(\\d+\\)|\\d)*(?: (?:and|or))?$");

  private static final int WIDEST_PAGE = 200;
  private static final double FULL_LINE_QUANTILE = 0.9;
  private static final double SHORT = 0.75;
  private static final double MOSTLY = 0.8;
  private static final double OFTEN = 0.6;
  private static final double FLOWING = 0.3;

  static PageShape of(WordSource source, List<Line> lines) {
    int[] widths = lines.stream().mapToInt(Line::width).sorted().toArray();
    if (widths.length == 0) {
      return new PageShape(true, 0, false);
    }
    int width = widths[(int) ((widths.length - 1) * FULL_LINE_QUANTILE)];
    boolean narrow = widths[widths.length - 1] <= WIDEST_PAGE;
    boolean wrapped = narrow && !endsWithClauses(lines, width);
    return new PageShape(wrapped, width, wrapped && flowsOverBlankLines(source, lines));
  }

  /** Where most long lines end with a clause, nothing was wrapped. */
  private static boolean endsWithClauses(List<Line> lines, int width) {
    List<Line> full = lines.stream().filter(l -> l.width() >= width * SHORT).toList();
    long ended = full.stream().filter(line -> ENDED.matcher(line.text().folded()).find()).count();
    return ended > full.size() * OFTEN;
  }

  private static boolean flowsOverBlankLines(WordSource source, List<Line> lines) {
    int gaps = 0;
    int flowing = 0;
    for (int i = 1; i < lines.size(); i++) {
      boolean gap = source.blankLineBetween(lines.get(i - 1), lines.get(i));
      gaps += gap ? 1 : 0;
      flowing += gap && Character.isLowerCase(lines.get(i).text().charAt(0)) ? 1 : 0;
    }
    return gaps > (lines.size() - 1) * MOSTLY && flowing > gaps * FLOWING;
  }

  boolean isShort(Line line) {
    return line.width() < width * SHORT;
  }
}
