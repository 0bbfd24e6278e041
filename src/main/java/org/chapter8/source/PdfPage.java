package org.chapter8.source;

import java.util.List;

/**
 * What is printed on a page.
 *
 * @param height the height of the page in points
 * @param rows its lines over its whole width, top to bottom
 */
record PdfPage(float height, List<PdfRow> rows) {
  PdfPage {
    rows = List.copyOf(rows);
  }

  /** The type size of most lines. */
  float size() {
    List<Float> sizes = rows.stream().map(PdfRow::size).sorted().toList();
    return sizes.isEmpty() ? 1 : sizes.get(sizes.size() / 2);
  }

  /** The same page with some of its lines. */
  PdfPage with(List<PdfRow> some) {
    return new PdfPage(height, some);
  }
}
