package org.chapter8.echo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A regression fitted by gradient descent; a factor has the sign it should have, or is 0. */
final class Logistic {
  private final double constant;
  private final double[] factors;

  private Logistic(double constant, double... factors) {
    this.constant = constant;
    this.factors = factors;
  }

  /**
   * What is measured of a pair.
   *
   * @param label 1 for an echo, 0 for none
   * @param weight how much the pair counts
   */
  record Example(List<Double> measures, double label, double weight) {
    static Example of(double[] measures, double label, double weight) {
      return new Example(Arrays.stream(measures).boxed().toList(), label, weight);
    }
  }

  /** The constant first, then the factors, as rows of {@code model.tsv}. */
  String rows(String name, List<String> measures) {
    StringBuilder rows = new StringBuilder(row(name, "constant", constant));
    for (int i = 0; i < measures.size(); i++) {
      rows.append(row(name, measures.get(i), factors[i]));
    }
    return rows.toString().stripTrailing();
  }

  private static String row(String name, String measure, double factor) {
    return String.format(Locale.ROOT, "%s\t%s\t%.2f%n", name, measure, factor);
  }

  private static final int STEPS = 1500;
  private static final double RATE = 0.03;
  private static final double RIDGE = 1;
  private static final double SCALE = 50;
  private static final double START = -3;

  Model model() {
    return new Model(constant, factors);
  }

  static Logistic fit(List<Example> examples, int[] signs) {
    int size = signs.length;
    double[] factors = new double[size + 1];
    factors[size] = START;
    double[] mean = new double[size + 1];
    double[] spread = new double[size + 1];
    double total = examples.stream().mapToDouble(Example::weight).sum();
    for (int step = 1; step <= STEPS; step++) {
      double[] gradient = gradient(examples, factors, total);
      for (int i = 0; i <= size; i++) {
        mean[i] = 0.9 * mean[i] + 0.1 * gradient[i];
        spread[i] = 0.999 * spread[i] + 0.001 * gradient[i] * gradient[i];
        double move = mean[i] / (1 - Math.pow(0.9, step));
        double scale = Math.sqrt(spread[i] / (1 - Math.pow(0.999, step))) + 1e-8;
        factors[i] -= RATE * move / scale;
        if (i < size && factors[i] * signs[i] < 0) {
          factors[i] = 0;
        }
      }
    }
    return new Logistic(factors[size], Arrays.copyOf(factors, size));
  }

  private static double[] gradient(List<Example> examples, double[] factors, double total) {
    int size = factors.length - 1;
    double[] gradient = new double[size + 1];
    for (Example each : examples) {
      double[] measures = each.measures().stream().mapToDouble(Double::doubleValue).toArray();
      double sum = factors[size];
      for (int i = 0; i < size; i++) {
        sum += factors[i] * measures[i];
      }
      double error = each.weight() * (1 / (1 + Math.exp(-sum)) - each.label());
      for (int i = 0; i < size; i++) {
        gradient[i] += error * measures[i];
      }
      gradient[size] += error;
    }
    for (int i = 0; i <= size; i++) {
      gradient[i] = (gradient[i] + (i < size ? RIDGE * factors[i] : 0)) * SCALE / total;
    }
    return gradient;
  }
}
