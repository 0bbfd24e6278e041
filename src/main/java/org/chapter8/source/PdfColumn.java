package org.chapter8.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The lines of a column, or of a page without columns, as lines of text. */
final class PdfColumn {
  /** A line this many times as far below the one before as most lines are begins a paragraph. */
  private static final float WIDER = 1.2f;

  /** Less than this part of the type size is no indent. */
  private static final float INDENT = 0.8f;

  private static final float SEVERAL = 0.1f;
  private static final int WIDEST_INDENT = 12;
  static final float NOTE_SIZE = 0.95f;
  private static final String RULE = "__________";

  private final List<PdfRow> rows;
  private final float size;
  private final float edge;
  private final float pitch;

  /**
   * A column.
   *
   * @param rows its lines, at least one
   * @param size the type size of the page
   */
  PdfColumn(List<PdfRow> rows, float size) {
    this.rows = PdfRow.of(rows.stream().flatMap(row -> row.runs().stream()).toList());
    this.size = size;
    this.edge = edge();
    this.pitch = pitch();
  }

  /** The place furthest left where several lines begin. */
  private float edge() {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    rows.forEach(row -> counts.merge(Math.round(row.left()), 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(each -> each.getValue() > rows.size() * SEVERAL)
        .findFirst()
        .map(Map.Entry::getKey)
        .orElse(counts.firstKey());
  }

  /** How far below each other lines of a paragraph stand: most, or at least many, are such. */
  private float pitch() {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      gaps.add(rows.get(i).y() - rows.get(i - 1).y());
    }
    return gaps.isEmpty() ? size * WIDER : gaps.stream().sorted().toList().get(gaps.size() / 4);
  }

  /** Its lines: an indent is so many blanks, and a blank line parts paragraphs. */
  List<String> lines() {
    int notes = notes();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (i == notes) {
        lines.add(RULE);
      } else if (startsParagraph(i)) {
        lines.add("");
      }
      lines.add(" ".repeat(indent(rows.get(i))) + rows.get(i).text());
    }
    return lines;
  }

  private int indent(PdfRow row) {
    float by = row.left() - edge;
    return by < size * INDENT ? 0 : Math.min(WIDEST_INDENT, Math.round(by / (size / 2)));
  }

  private boolean startsParagraph(int i) {
    boolean indented = indent(rows.get(i)) > 0;
    if (i == 0) {
      return indented || rows.get(i).bold();
    }
    float gap = rows.get(i).y() - rows.get(i - 1).y();
    return gap > pitch * WIDER
        || rows.get(i).bold() != rows.get(i - 1).bold()
        || (indented && indent(rows.get(i - 1)) == 0);
  }

  /** The line at which the notes at the bottom begin, or the number of lines. */
  private int notes() {
    int first = rows.size();
    for (int i = rows.size() - 1; i > 0 && rows.get(i).size() < size * NOTE_SIZE; i--) {
      first = rows.get(i).beginsWithMark() ? i : first;
    }
    return first;
  }
}
