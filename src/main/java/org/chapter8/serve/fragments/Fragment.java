package org.chapter8.serve.fragments;

import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * A page of what matches a pattern.
 *
 * @param page its number, from 1 on
 * @param quads its quads; none if the page lies behind the last one
 * @param total how many quads match, on all pages
 */
public record Fragment(QuadPattern pattern, int page, List<Quad> quads, long total) {
  /** Quads on a page. */
  public static final int SIZE = 100;

  public Fragment {
    quads = List.copyOf(quads);
  }

  /** The number of the last page; what has no matches has one page all the same. */
  public long last() {
    return Math.max(1, (total + SIZE - 1) / SIZE);
  }

  /** Whether there is such a page. */
  public boolean isThere() {
    return page <= last();
  }
}
