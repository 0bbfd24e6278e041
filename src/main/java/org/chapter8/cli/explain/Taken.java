package org.chapter8.cli.explain;

import java.util.Comparator;
import java.util.List;

/**
 * A span of a document that rules took something from.
 *
 * @param number its number among all, from 1, in reading order
 * @param start first code point
 * @param end code point after the last
 * @param facts what stands on it
 */
record Taken(int number, int start, int end, List<Fact> facts) {
  /** The order in which spans begin, the longer first. */
  static final Comparator<Taken> ORDER =
      Comparator.comparingInt(Taken::start)
          .thenComparing(Comparator.comparingInt(Taken::end).reversed());

  Taken {
    facts = List.copyOf(facts);
  }

  Taken numbered(int place) {
    return new Taken(place, start, end, facts);
  }

  int length() {
    return end - start;
  }

  boolean overlaps(Taken other) {
    return start < other.end && other.start < end;
  }

  /** The class of its first fact, which gives it its colour. */
  String type() {
    return facts.getFirst().type();
  }
}
