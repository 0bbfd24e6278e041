package org.chapter8.extract.structured;

/**
 * A piece of the source.
 *
 * @param start index of its first character
 * @param end index after its last
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a span cannot go from " + start + " to " + end);
    }
  }

  /** From the beginning of this span to the end of another, or of this if it ends later. */
  public Span to(Span last) {
    return new Span(Math.min(start, last.start), Math.max(end, last.end));
  }
}
