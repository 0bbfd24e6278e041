package org.chapter8.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pages as text: columns one after the other, lines that go across between them, a form feed after
 * each page. A blank line stands between paragraphs, which show themselves by a wider gap or by an
 * indent; a ruled line before the notes at the bottom of a column.
 */
final class PdfText {
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> pages = new ArrayList<>();
  private int codePoints;

  /** The text of pages from which running heads were taken. */
  static PdfText of(List<PdfPage> pages) {
    PdfText whole = new PdfText();
    Optional<PdfGutter> gutter = Optional.empty();
    for (PdfPage page : pages) {
      Optional<PdfGutter> own = PdfGutter.of(page, gutter);
      gutter = own.isPresent() ? own : gutter;
      whole.page(page, own);
    }
    return whole;
  }

  private void page(PdfPage page, Optional<PdfGutter> gutter) {
    if (!pages.isEmpty()) {
      append("\f");
    }
    pages.add(codePoints);
    if (gutter.isEmpty()) {
      column(page, new ArrayList<>(page.rows()));
      return;
    }
    PdfGutter strip = gutter.get();
    int imprint = imprint(page, strip);
    List<PdfRow> left = new ArrayList<>();
    List<PdfRow> right = new ArrayList<>();
    List<PdfRow> across = new ArrayList<>();
    boolean printed = false;
    for (PdfRow row : page.rows().subList(0, imprint)) {
      if (row.covers(strip.from(), strip.to())) {
        columns(page, left, right);
        across.add(row);
      } else {
        across(page, across);
        if (!printed) {
          across(page, new ArrayList<>(page.rows().subList(imprint, page.rows().size())));
          printed = true;
        }
        row.where(strip::isLeft).ifPresent(left::add);
        row.where(run -> !strip.isLeft(run)).ifPresent(right::add);
      }
    }
    columns(page, left, right);
    across(page, across);
  }

  /**
   * Where an imprint begins: lines in smaller type below both columns. It is put before them, so
   * that they go on to the next page without a break.
   */
  private static int imprint(PdfPage page, PdfGutter strip) {
    List<PdfRow> rows = page.rows();
    int first = rows.size();
    boolean across = false;
    while (first > 0 && rows.get(first - 1).size() < page.size() * PdfColumn.NOTE_SIZE) {
      first--;
      across |= rows.get(first).covers(strip.from(), strip.to());
    }
    return across ? first : rows.size();
  }

  private void columns(PdfPage page, List<PdfRow> left, List<PdfRow> right) {
    column(page, left);
    column(page, right);
  }

  /** Lines over the whole width stand apart from the columns. */
  private void across(PdfPage page, List<PdfRow> rows) {
    if (!rows.isEmpty()) {
      append("\n");
      column(page, rows);
      append("\n");
    }
  }

  private void column(PdfPage page, List<PdfRow> rows) {
    if (!rows.isEmpty()) {
      new PdfColumn(rows, page.size()).lines().forEach(line -> append(line + "\n"));
      rows.clear();
    }
  }

  private void append(String more) {
    text.append(more);
    codePoints += more.codePointCount(0, more.length());
  }

  /** The offset, in code points, at which each page begins. */
  List<Integer> pages() {
    return pages;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
