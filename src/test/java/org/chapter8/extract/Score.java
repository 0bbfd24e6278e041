package org.chapter8.extract;

/**
 * How much of what was expected was found, and how much of what was found was right.
 *
 * @param expected how many facts a reader should find
 * @param found how many it found, those that may be found left out
 * @param right how many of them were expected
 */
record Score(int expected, int found, int right) {
  static final Score NONE = new Score(0, 0, 0);

  Score plus(Score other) {
    return new Score(expected + other.expected, found + other.found, right + other.right);
  }

  /** Whether nothing was expected and nothing found, so that there is nothing to say. */
  boolean isEmpty() {
    return expected == 0 && found == 0;
  }

  /** Share of what was found that is right; 1 of nothing. */
  double precision() {
    return ratio(right, found);
  }

  /** Share of what was expected that was found; 1 of nothing. */
  double recall() {
    return ratio(right, expected);
  }

  /** Harmonic mean of precision and recall. */
  double f1() {
    return ratio(2 * right, expected + found);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
