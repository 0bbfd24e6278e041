package org.chapter8.extract.theme;

import java.util.List;

/**
 * A theme of a text with the words that decided.
 *
 * @param theme its key
 * @param points how much the words say
 * @param spans the words that say most, by where they stand
 */
record Decision(String theme, int points, List<Span> spans) {

  /** A run of words by its indices. */
  record Span(int start, int end) {
    /** Whether it lies in a longer one. */
    boolean isWithin(Span other) {
      return start >= other.start && end <= other.end && other.end - other.start > end - start;
    }
  }

  /** Where the first of the words stands. */
  int first() {
    return spans.getFirst().start();
  }
}
