package org.chapter8.publish;

/**
 * A property of resources with the same classes.
 *
 * @param classes the number of the set of classes
 * @param property the number of the property
 */
record Cell(int classes, int property) {

  /** What was counted of it. */
  static final class Sums {
    long triples;
    long subjects;

    Statistics.Counts counts() {
      return new Statistics.Counts(triples, subjects, 0);
    }
  }
}
