package org.chapter8.extract.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chapter8.text.Folding;

/**
 * Tells from the right edge of the page which lines go on in the next, wherever that begins: a page
 * may be set with a margin, an indent of first lines, or items that hang. Where lines that were cut
 * off by the edge are followed by a blank line, as in texts made from PDF, nothing is told.
 */
final class RightEdge {
  private static final Pattern COLUMNS = Pattern.compile("\\h{3,}");
  private static final String ENDED = "。：；！？”』」";
  private static final String COMMA = "，";
  private static final String OPENING = "“「『";

  /** A line may stop short of the edge by what could not be cut: a symbol, a figure, a mark. */
  private static final double REACHED = 0.86;

  private static final double EDGE_QUANTILE = 0.9;
  private static final int FEWEST = 2;

  private final Gaps gaps;
  private final double reached;
  private final Set<Integer> margins = new HashSet<>();
  private final boolean tells;

  RightEdge(List<Line> lines, Gaps gaps) {
    this.gaps = gaps;
    int[] edges = lines.stream().mapToInt(RightEdge::edge).sorted().toArray();
    this.reached =
        edges.length == 0 ? 0 : edges[(int) ((edges.length - 1) * EDGE_QUANTILE)] * REACHED;
    this.tells = learnMargins(lines);
  }

  /** Notes where lines begin that are cut-off lines' next; false if they seldom follow directly. */
  private boolean learnMargins(List<Line> lines) {
    int direct = 0;
    int apart = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line before = lines.get(i - 1);
      if (isCutOff(before) && !gaps.textBetween(before, lines.get(i))) {
        boolean gap = gaps.blankLineBetween(before, lines.get(i));
        direct += gap ? 0 : 1;
        apart += gap ? 1 : 0;
        if (!gap) {
          margins.add(lines.get(i).indent());
        }
      }
    }
    return direct >= FEWEST && direct > apart;
  }

  /** Columns up to the end of a line; a character of Chinese takes two. */
  private static int edge(Line line) {
    int columns = line.indent();
    for (int i = 0; i < line.text().length(); i++) {
      columns += line.text().charAt(i) > 0x2E7F ? 2 : 1;
    }
    return columns;
  }

  private boolean reaches(Line line) {
    return edge(line) >= reached && !COLUMNS.matcher(line.text()).find();
  }

  /** A full line that ends within a clause. */
  private boolean isCutOff(Line line) {
    return reaches(line) && (Folding.isHan(last(line)) || last(line) == '、');
  }

  private static char last(Line line) {
    return line.text().folded().charAt(line.text().length() - 1);
  }

  /** Whether a line is the rest of the line before it. */
  boolean carriesOver(Line before, Line line) {
    if (!tells || !reaches(before) || COLUMNS.matcher(line.text()).find()) {
      return false;
    }
    boolean newPage = gaps.textBetween(before, line);
    if (!newPage && gaps.blankLineBetween(before, line)) {
      return false;
    }
    return newPage ? overPage(before, line) : directly(before, line);
  }

  private boolean directly(Line before, Line line) {
    return isCutOff(before)
        || (last(before) != '：'
            && OPENING.indexOf(line.text().folded().charAt(0)) < 0
            && line.indent() <= before.indent()
            && atMargin(line));
  }

  /** What a page cut off within a sentence goes on where lines begin that are others' rest. */
  private boolean overPage(Line before, Line line) {
    boolean unended = isCutOff(before) || COMMA.indexOf(last(before)) >= 0;
    return unended && ENDED.indexOf(last(before)) < 0 && atMargin(line);
  }

  /** A blank before a line may be the page's. */
  private boolean atMargin(Line line) {
    return margins.stream().anyMatch(margin -> Math.abs(margin - line.indent()) <= 1);
  }
}
