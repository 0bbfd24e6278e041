package org.chapter8.echo;

/**
 * How what is measured of two statements tells that one is an echo of the other: a logistic
 * regression, fitted to the pairs of statements in {@code src/test/resources/echoes-dev} and to
 * pairs of published ones that were judged by hand. So a score is the share of pairs that are
 * echoes among those that look as this one does.
 */
final class Model {
  /** The least score that is published. */
  static final double LEAST = 0.6;

  /** The factor of each measure, in their order. */
  private static final double[] FACTORS = {
    2.7, // what both speak of, as a part of what each does: the geometric mean
    0.33, // the larger of the two parts
    1.13, // how much that is, as a logarithm
    0.07, // in two languages
    0.76, // part of the things that are shared
    0.61, // part of the acts that are shared
    -0.13, // each has acts of its own
    -1.36, // each has actors of its own
    -2.87, // each has things of its own
    -1.19, // they address others
    0.29, // what tells most of each is in the other
    0.86, // the act asked for is in the other, for the one where it is less so
    0.48, // and for the other one
    -0.6 // each speaks of general actors of its own
  };

  private static final double CONSTANT = -4.69;
  private static final double HUNDREDTHS = 100;

  private Model() {}

  /** How sure it is, from 0 to 1. */
  static double score(double... measures) {
    double sum = CONSTANT;
    for (int i = 0; i < FACTORS.length; i++) {
      sum += FACTORS[i] * measures[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** A score as it is published, in steps of a hundredth. */
  static double rounded(double score) {
    return Math.round(score * HUNDREDTHS) / HUNDREDTHS;
  }
}
