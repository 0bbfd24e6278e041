package org.chapter8.extract;

/**
 * A stretch of a text.
 *
 * @param start index of its first character
 * @param end index after its last
 */
record Span(int start, int end) {
  boolean contains(int from, int to) {
    return start <= from && to <= end;
  }

  int length() {
    return end - start;
  }
}
