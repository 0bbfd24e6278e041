package org.chapter8.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chapter8.text.PositionedText;

/**
 * Joins wrapped lines to paragraphs where words are separated by blanks.
 *
 * <p>Texts whose lines are much longer than a page is wide have a paragraph a line, and only what a
 * page break tore apart is joined. In others a paragraph ends at a blank line, or where a line ends
 * a clause and is short or the next is indented. A figure at a line's start opens a paragraph only
 * after an ended clause: else it is one that was wrapped.
 */
final class WordWraps {
  private static final Pattern ENUMERATOR =
      Pattern.compile(
          "^(?:\\d{1,3}\\.(?!\\d)|\\d{1,2}\\) |[a-z]\\) |\\((?:[a-z]{1,5}|\\d{1,2})\\)|[*·●▪◦‣�]|- (?=\\p{Lu})|[IVX]{1,5}\\. ).*");
  private static final Pattern UNFINISHED =
      Pattern.compile(
          "(?:^|[ (])(?:an?|the|of|in|on|at|to|by|for|from|with|until|than|under|its|their)$|[a-z]-$");
  private static final Pattern NUMBER_DUE =
      Pattern.compile(
          "(?:^|[ (])(?:[Pp]ara(?:graph|s?\\.)s?|[Rr]esolutions?|[Aa]rticles?|[Cc]hapters?|[Ss]ections?)$");
  private static final Pattern NUMBER = Pattern.compile("^\\(?(?:\\d|[SA]/|[IVXL]+\\b).*");
  private static final Pattern ITEM_FOLLOWS = Pattern.compile("[;:；：](?: (?:and|or))?$");
  private final WordSource source;
  private final PageShape shape;

  WordWraps(WordSource source, List<Line> lines) {
    this.source = source;
    this.shape = PageShape.of(source, lines);
  }

  /** The paragraphs of consecutive lines. */
  List<PositionedText> join(List<Line> lines) {
    List<PositionedText> paragraphs = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (Line line : lines) {
      if (!open.isEmpty() && startsParagraph(open.getLast(), line)) {
        paragraphs.add(source.text(open));
        open.clear();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      paragraphs.add(source.text(open));
    }
    return paragraphs;
  }

  private boolean startsParagraph(Line before, Line line) {
    String last = before.text().folded();
    String next = line.text().folded();
    boolean ended = PageShape.ENDED.matcher(last).find();
    boolean pageBreak = source.textBetween(before, line);
    boolean gap = !shape.spaced() && !pageBreak && source.blankLineBetween(before, line);
    boolean numberDue = NUMBER_DUE.matcher(last).find() && NUMBER.matcher(next).matches();
    if (UNFINISHED.matcher(last).find() || numberDue) {
      return false;
    }
    if (ENUMERATOR.matcher(next).matches()) {
      return ended || gap || pageBreak || !shape.wrapped() || shape.isShort(before);
    }
    if (Character.isLowerCase(next.charAt(0))) {
      return ITEM_FOLLOWS.matcher(last).find() && (gap || !shape.wrapped());
    }
    if (pageBreak && !ended && !shape.isShort(before)) {
      return false;
    }
    return gap || !shape.wrapped() || startsWrapped(before, line, ended);
  }

  private boolean startsWrapped(Line before, Line line, boolean ended) {
    return shape.isShort(before) || (ended && line.indent() > before.indent());
  }
}
