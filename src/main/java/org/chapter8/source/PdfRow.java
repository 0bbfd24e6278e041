package org.chapter8.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What stands on one line of a page, or of a column.
 *
 * @param runs at least one, left to right
 */
record PdfRow(List<PdfRun> runs) {
  /** Two baselines this part of the type size apart are one line. */
  private static final float SAME_LINE = 0.35f;

  /** A mark is set smaller than the text it is raised in. */
  private static final float RAISED_SIZE = 0.8f;

  private static final float RAISED = 0.6f;
  private static final Pattern MARK = Pattern.compile("\\d{1,3}|\\*{1,3}");

  PdfRow {
    runs = runs.stream().sorted(Comparator.comparingDouble(PdfRun::left)).toList();
  }

  /** The lines that runs make, top to bottom. */
  static List<PdfRow> of(List<PdfRun> runs) {
    List<List<PdfRun>> rows = new ArrayList<>();
    runs.stream()
        .sorted(Comparator.comparingDouble(PdfRun::y).thenComparingDouble(PdfRun::left))
        .forEach(run -> add(run, rows));
    return rows.stream().map(PdfRow::new).toList();
  }

  private static void add(PdfRun run, List<List<PdfRun>> rows) {
    PdfRun first = rows.isEmpty() ? run : rows.getLast().getFirst();
    float apart = Math.min(first.size(), run.size()) * SAME_LINE;
    boolean raised = isRaised(first, run.size()) && run.y() - first.y() <= run.size() * RAISED;
    if (rows.isEmpty() || (run.y() - first.y() > apart && !raised)) {
      rows.add(new ArrayList<>());
    }
    rows.getLast().add(run);
  }

  private static boolean isRaised(PdfRun mark, float size) {
    return mark.size() < size * RAISED_SIZE && MARK.matcher(mark.text()).matches();
  }

  /** The part of this line that lies on one side. */
  Optional<PdfRow> where(Predicate<PdfRun> side) {
    List<PdfRun> there = runs.stream().filter(side).toList();
    return there.isEmpty() ? Optional.empty() : Optional.of(new PdfRow(there));
  }

  /** Whether it goes across a strip of the page, be it only by leaders that guide the eye. */
  boolean covers(float from, float to) {
    for (PdfRun run : runs) {
      if (run.covers(from, to) || run.leaders()) {
        return true;
      }
    }
    return false;
  }

  float left() {
    return runs.getFirst().left();
  }

  float right() {
    return runs.getLast().right();
  }

  /** The lowest baseline: that of the text, marks being raised. */
  float y() {
    return (float) runs.stream().mapToDouble(PdfRun::y).max().orElseThrow();
  }

  /** The size of most of the text. */
  float size() {
    return runs.stream()
        .max(Comparator.comparingInt(run -> run.text().length()))
        .orElseThrow()
        .size();
  }

  /** Whether all of it is set in bold type, as headings are. */
  boolean bold() {
    return runs.stream().allMatch(PdfRun::bold);
  }

  /** Whether a smaller figure is raised at its head, as notes begin. */
  boolean beginsWithMark() {
    return runs.size() > 1 && isRaised(runs.getFirst(), size() * 1.1f);
  }

  /** Its text; a mark stands alone, so that it is not read as part of a word or number. */
  String text() {
    StringBuilder text = new StringBuilder(runs.getFirst().text());
    for (int i = 1; i < runs.size(); i++) {
      PdfRun before = runs.get(i - 1);
      PdfRun run = runs.get(i);
      boolean mark = isRaised(before, run.size()) || isRaised(run, before.size());
      boolean apart =
          run.left() - before.right() > PdfRun.BLANK * Math.min(run.size(), before.size());
      text.append(mark || apart ? " " : "").append(run.text());
    }
    return text.toString();
  }
}
