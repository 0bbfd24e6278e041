package org.chapter8.echo;

import java.util.List;

/**
 * A logistic regression on measures: how far what is measured of two statements tells that one is
 * an echo of the other. The factors are data ({@code model.tsv}), fitted to judged pairs by {@code
 * EchoFit} among the tests. So a score is the share of pairs that are echoes among those that look
 * as this one does.
 */
final class Model {
  private static final int COLUMNS = 3;
  private static final double HUNDREDTHS = 100;

  private final double constant;
  private final double[] factors;

  /** A model with a constant and the factor of each measure, in their order. */
  Model(double constant, double... factors) {
    this.constant = constant;
    this.factors = factors.clone();
  }

  /**
   * A model of the data file.
   *
   * @param measures names of what is measured, in the order in which it will be given
   */
  static Model load(String name, List<String> measures) {
    List<List<String>> rows =
        Data.rows("model.tsv", COLUMNS).stream().filter(row -> row.get(0).equals(name)).toList();
    double[] factors = measures.stream().mapToDouble(measure -> factor(rows, measure)).toArray();
    return new Model(factor(rows, "constant"), factors);
  }

  /** The least score that is published. */
  static double least() {
    return factor(Data.rows("model.tsv", COLUMNS), "least");
  }

  private static double factor(List<List<String>> rows, String measure) {
    return rows.stream()
        .filter(row -> row.get(1).equals(measure))
        .mapToDouble(row -> Double.parseDouble(row.get(2)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("model.tsv lacks " + measure));
  }

  /** How sure it is, from 0 to 1. */
  double score(double... measures) {
    double sum = constant;
    for (int i = 0; i < factors.length; i++) {
      sum += factors[i] * measures[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** A score as it is published, in steps of a hundredth. */
  static double rounded(double score) {
    return Math.round(score * HUNDREDTHS) / HUNDREDTHS;
  }
}
