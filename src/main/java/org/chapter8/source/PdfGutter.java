package org.chapter8.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The strip between the two columns of a page: where several lines one after another have text on
 * both sides and none across, and those on the left are nearly filled. Cells of a table are not.
 *
 * @param from its left side, in points
 * @param to its right side
 */
record PdfGutter(float from, float to) {
  private static final double FIRST = 0.3;
  private static final double LAST = 0.7;
  private static final float WIDTH = 0.5f;
  private static final int ENOUGH_LINES = 3;
  private static final float FILLED = 0.6f;

  /** The gutter of a page; the one of the page before is taken where this page shows none. */
  static Optional<PdfGutter> of(PdfPage page, Optional<PdfGutter> before) {
    if (page.rows().isEmpty()) {
      return Optional.empty();
    }
    double left = page.rows().stream().mapToDouble(PdfRow::left).min().orElseThrow();
    double right = page.rows().stream().mapToDouble(PdfRow::right).max().orElseThrow();
    float half = page.size() * WIDTH / 2;
    int best = 0;
    List<Float> places = new ArrayList<>();
    for (double x = left + (right - left) * FIRST; x <= left + (right - left) * LAST; x++) {
      int lines = new PdfGutter((float) x - half, (float) x + half).lines(page.rows());
      if (lines > best) {
        best = lines;
        places.clear();
      }
      if (lines == best && lines > 0) {
        places.add((float) x);
      }
    }
    if (places.isEmpty()) {
      return before.filter(gutter -> gutter.parts(page.rows()));
    }
    float middle = places.get(places.size() / 2);
    return Optional.of(new PdfGutter(middle - half, middle + half));
  }

  private boolean parts(List<PdfRow> rows) {
    return bands(rows).stream()
        .anyMatch(
            band ->
                band.stream().anyMatch(row -> end(row).isPresent())
                    && band.stream().anyMatch(row -> row.right() > to));
  }

  /** How many lines stand in two columns, if this is the gutter. */
  private int lines(List<PdfRow> rows) {
    return bands(rows).stream().filter(this::isTwoColumns).mapToInt(List::size).sum();
  }

  /** The lines between those that go across. */
  private List<List<PdfRow>> bands(List<PdfRow> rows) {
    List<List<PdfRow>> bands = new ArrayList<>();
    bands.add(new ArrayList<>());
    for (PdfRow row : rows) {
      if (row.covers(from, to)) {
        bands.add(new ArrayList<>());
      } else {
        bands.getLast().add(row);
      }
    }
    return bands;
  }

  private boolean isTwoColumns(List<PdfRow> band) {
    int right = 0;
    float edge = from;
    List<Float> ends = new ArrayList<>();
    for (PdfRow row : band) {
      right += row.right() > to ? 1 : 0;
      edge = Math.min(edge, row.left());
      end(row).ifPresent(ends::add);
    }
    float full = edge + (from - edge) * FILLED;
    long filled = ends.stream().filter(end -> end > full).count();
    return ends.size() >= ENOUGH_LINES && right >= ENOUGH_LINES && filled * 2 > ends.size();
  }

  /** Where the part of a line on the left ends. */
  private Optional<Float> end(PdfRow row) {
    Optional<Float> end = Optional.empty();
    for (PdfRun run : row.runs()) {
      if (isLeft(run)) {
        end = Optional.of(run.right());
      }
    }
    return end;
  }

  /** Whether a run that does not go across stands in the left column. */
  boolean isLeft(PdfRun run) {
    return run.left() < from;
  }
}
