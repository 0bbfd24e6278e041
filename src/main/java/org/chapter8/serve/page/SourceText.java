package org.chapter8.serve.page;

import java.util.Arrays;
import java.util.List;

/** The text of a document as its passages count it: in code points. */
final class SourceText {
  /**
   * Code points of one page of a long document, at most. A dense page of that length, with all that
   * was read from it, is 400 KB of HTML and sent in 50 KB.
   */
  static final int PART = 12_000;

  private final int[] points;
  private final List<Integer> parts;

  private SourceText(int[] points) {
    this.points = points;
    this.parts = Paragraphs.parts(points, PART);
  }

  static SourceText of(String text) {
    return new SourceText(text.codePoints().toArray());
  }

  int length() {
    return points.length;
  }

  /** The words from a place to another; places outside the text count as its ends. */
  String slice(int from, int to) {
    int start = Math.clamp(from, 0, points.length);
    int end = Math.clamp(to, start, points.length);
    return new String(points, start, end - start);
  }

  /** Where each part begins, ascending; the first at 0. */
  List<Integer> parts() {
    return parts;
  }

  /** The part that a place is in, from 0. */
  int part(int offset) {
    int last = parts.size() - 1;
    while (last > 0 && parts.get(last) > offset) {
      last--;
    }
    return last;
  }

  /** Where a part ends. */
  int end(int part) {
    return part + 1 < parts.size() ? parts.get(part + 1) : points.length;
  }

  /** Where the paragraphs of a stretch begin. */
  List<Integer> paragraphs(int from, int to) {
    return Paragraphs.starts(Arrays.copyOfRange(points, from, to)).stream()
        .map(start -> from + start)
        .toList();
  }
}
