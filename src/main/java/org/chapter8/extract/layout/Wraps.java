package org.chapter8.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chapter8.text.PositionedText;

/** Joins wrapped lines to paragraphs. */
final class Wraps {
  private static final Pattern ENUMERATOR =
      Pattern.compile(
          "^[“\"]?(?:\\d{1,3}\\.(?!\\d)|[㈠-㈩]|[①-⑳]|\\([a-z]{1,3}\\)|\\((?:\\d|[一二三四五六七八九十]){1,3}\\)|[*•·●▪]|%%%).*");
  private static final Pattern RAISED_MARK = Pattern.compile("^\\d{1,3}$");
  private static final Pattern COLUMNS = Pattern.compile("\\h{2,}");
  private static final String TERMINAL = "。：；！？”』」";
  private static final String NEEDS_MORE = "的和与及、，在于之（(";
  private static final double MOSTLY = 0.8;
  private static final double OFTEN = 0.6;
  private static final String CLAUSE_ENDS = "。，；：！？”";
  private static final double SHORT = 0.75;

  /** Han characters that a line of a page holds at most; pages in one column have about 45. */
  private static final int PAGE_WIDTH = 60;

  private static final double FULL_LINE_QUANTILE = 0.8;

  private final PositionedText source;
  private final Blanks blanks;
  private final Gaps gaps;
  private final RightEdge edge;
  private final double shortLine;
  private final boolean closing;
  private final boolean spaced;
  private final boolean wrapped;

  Wraps(PositionedText source, List<Line> lines, Blanks blanks) {
    this.source = source;
    this.blanks = blanks;
    this.gaps = new Gaps(source);
    this.edge = new RightEdge(lines, gaps);
    this.shortLine = fullWidth(lines) * SHORT;
    this.closing = lines.stream().anyMatch(Line::closed);
    this.spaced = isSpaced(lines);
    this.wrapped = closing || (fitsPage(lines) && !endsWithClauses(lines));
  }

  private static int fullWidth(List<Line> lines) {
    int[] widths = lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
    return widths.length == 0 ? 0 : widths[(int) ((widths.length - 1) * FULL_LINE_QUANTILE)];
  }

  /** The paragraphs of consecutive lines. */
  List<PositionedText> join(List<Line> lines) {
    List<PositionedText> paragraphs = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (Line line : lines) {
      if (!open.isEmpty() && startsParagraph(open.getLast(), line)) {
        paragraphs.add(text(open));
        open.clear();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      paragraphs.add(text(open));
    }
    return paragraphs;
  }

  private boolean startsParagraph(Line before, Line line) {
    String text = line.text().folded();
    if (isRaisedMark(line) || isRaisedMark(before)) {
      return false;
    }
    char last = before.text().charAt(before.text().length() - 1);
    if (ENUMERATOR.matcher(text).matches()) {
      return true;
    }
    if (continues(last, text, line)) {
      return false;
    }
    if (edge.carriesOver(before, line)) {
      return false;
    }
    if (line.indent() > 0) {
      return true;
    }
    if (!wrapped) {
      return true;
    }
    boolean gap = !spaced && gaps.blankLineBetween(before, line);
    boolean ended = TERMINAL.indexOf(last) >= 0 || before.text().length() < shortLine;
    return (ended && (before.closed() || !closing || gap)) || (gap && last == '，');
  }

  /** Whether every line has room on a page; blanks between columns are no text. */
  private static boolean fitsPage(List<Line> lines) {
    return lines.stream()
        .map(line -> COLUMNS.matcher(line.text()).replaceAll(" "))
        .allMatch(text -> text.length() <= PAGE_WIDTH);
  }

  /** Where most long lines end with a clause, nothing was wrapped. */
  private boolean endsWithClauses(List<Line> lines) {
    List<String> full =
        lines.stream()
            .map(line -> line.text().toString())
            .filter(text -> text.length() >= shortLine)
            .toList();
    long ended =
        full.stream()
            .filter(text -> CLAUSE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0)
            .count();
    return full.size() > 1 && ended > full.size() * OFTEN;
  }

  /** Whether blank lines stand between most lines and so mean nothing. */
  private boolean isSpaced(List<Line> lines) {
    int between = 0;
    for (int i = 1; i < lines.size(); i++) {
      between += gaps.blankLineBetween(lines.get(i - 1), lines.get(i)) ? 1 : 0;
    }
    return between > lines.size() * MOSTLY;
  }

  /** A figure alone on its line is a raised mark that the conversion put out of its sentence. */
  private static boolean isRaisedMark(Line line) {
    return RAISED_MARK.matcher(line.text()).matches();
  }

  private static boolean continues(char last, String text, Line line) {
    boolean quotationFollows = last == '：' && text.startsWith("“") && line.indent() == 0;
    boolean unfinished = NEEDS_MORE.indexOf(last) >= 0 && line.indent() == 0;
    return quotationFollows || unfinished || text.startsWith("的");
  }

  /** The text of lines that belong together, with what stood between them dropped. */
  PositionedText text(List<Line> lines) {
    List<PositionedText> parts = new ArrayList<>();
    for (Line line : lines) {
      if (!parts.isEmpty()) {
        parts.add(lineBreak(parts.getLast()));
      }
      parts.add(line.text());
    }
    return blanks.squeeze(PositionedText.join(parts));
  }

  private PositionedText lineBreak(PositionedText before) {
    return source.at(before.sourceEnd(before.length()), "\n");
  }
}
