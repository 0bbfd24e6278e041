package org.chapter8.cli.explain;

import java.util.Comparator;
import java.util.List;

/**
 * A piece of the text that the same spans cover from its first to its last character.
 *
 * @param text as it came
 * @param cover the spans that cover it, none or more
 * @param begins those of them that begin with it
 * @param ends those of them that end with it
 */
record Segment(String text, List<Taken> cover, List<Taken> begins, List<Taken> ends) {
  Segment {
    cover = List.copyOf(cover);
    begins = List.copyOf(begins);
    ends = List.copyOf(ends);
  }

  boolean isPlain() {
    return cover.isEmpty();
  }

  /** The shortest span that covers it: the one a reader means who points at it. */
  Taken innermost() {
    return cover.stream().min(Comparator.comparingInt(Taken::length)).orElseThrow();
  }
}
