package org.chapter8.echo;

/** From likeness to how sure it is that the later statement comes back to the earlier one. */
final class Calibration {
  /** The least likeness that is published. */
  static final double LEAST = 0.5;

  private static final double HUNDREDTHS = 100;

  private Calibration() {}

  static double score(double likeness) {
    return Math.round(Math.min(1, likeness) * HUNDREDTHS) / HUNDREDTHS;
  }
}
