package org.chapter8.extract.table;

import org.chapter8.extract.structured.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Cells as the parser of HTML knows them, with their words and their place in the source. */
final class Markup {
  private static final int MOST_COLUMNS = 50;

  private final int length;

  /** For a source of {@code length} characters. */
  Markup(int length) {
    this.length = length;
  }

  Cell cell(Element element) {
    return new Cell(words(element), span(element), count(element, "colspan"));
  }

  /** How many columns or rows a cell covers, as its attribute says; at most fifty. */
  static int count(Element element, String attribute) {
    String value = element.attr(attribute).strip();
    boolean number = value.matches("[0-9]{1,4}");
    return number ? Math.clamp(Integer.parseInt(value), 1, MOST_COLUMNS) : 1;
  }

  private static String words(Element element) {
    StringBuilder out = new StringBuilder();
    element.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            text.getWholeText().chars().forEach(c -> append(out, (char) c));
          } else if (node.nameIs("br")) {
            out.append('\n');
          }
        });
    return out.toString().strip();
  }

  private static void append(StringBuilder out, char c) {
    boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    if (!blank) {
      out.append(c);
    } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  private Span span(Element element) {
    int[] ends = {bounded(element.sourceRange().startPos()), 0};
    element.traverse((node, depth) -> ends[1] = Math.max(ends[1], end(node)));
    return new Span(ends[0], Math.max(ends[0], bounded(ends[1])));
  }

  private static int end(Node node) {
    int end = end(node.sourceRange());
    return node instanceof Element element ? Math.max(end, end(element.endSourceRange())) : end;
  }

  private static int end(Range range) {
    return range.isTracked() ? range.endPos() : 0;
  }

  private int bounded(int position) {
    return Math.clamp(position, 0, length);
  }
}
