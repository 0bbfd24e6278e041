package org.chapter8.echo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.chapter8.echo.Index.Neighbour;

/**
 * How sure an echo is in the light of what else is like either wording. Echoes form chains: what is
 * like a third wording that the other is like as well is surer, and what each is less like than it
 * is like others is less sure.
 */
final class Company {
  /** What is less like a wording than this is not in its company. */
  static final double LEAST = 0.05;

  /** The names of what is measured. */
  static final List<String> MEASURES =
      List.of("likeness", "support", "later", "earlier", "common", "alone", "likeness alone");

  /** So many of the likest are looked at. */
  private static final int MOST = 40;

  private static final double SMOOTHING = 0.01;
  private static final double FEW = 0.3;

  private final Model model;
  private final IntFunction<List<Neighbour>> near;
  private final Map<Integer, Map<Integer, Double>> memory = new HashMap<>();

  /**
   * The company of wordings.
   *
   * @param near those like a wording, the likest first
   */
  Company(Model model, IntFunction<List<Neighbour>> near) {
    this.model = model;
    this.near = near;
  }

  /** How sure it is that one wording is an echo of the other, from 0 to 1. */
  double score(int later, Neighbour earlier) {
    return later == earlier.number()
        ? earlier.score()
        : model.score(measures(later, earlier.number(), earlier.score()));
  }

  /** What is measured, in the order of {@link #MEASURES}. */
  double[] measures(int later, int earlier, double likeness) {
    Map<Integer, Double> ofLater = of(later);
    Map<Integer, Double> ofEarlier = of(earlier);
    double support = 0;
    double common = 0;
    double all = FEW;
    for (Map.Entry<Integer, Double> each : ofLater.entrySet()) {
      if (each.getKey() != earlier) {
        double both = Math.min(each.getValue(), ofEarlier.getOrDefault(each.getKey(), 0.0));
        support = Math.max(support, both);
        common += both;
        all += each.getValue();
      }
    }
    for (Map.Entry<Integer, Double> each : ofEarlier.entrySet()) {
      all += each.getKey() == later ? 0 : each.getValue();
    }
    double own = odds(likeness);
    double bestOfLater = best(ofLater, earlier);
    double bestOfEarlier = best(ofEarlier, later);
    double alone = 1 - Math.max(bestOfLater, bestOfEarlier);
    return new double[] {
      own,
      support,
      Math.min(0, own - odds(bestOfLater)),
      Math.min(0, own - odds(bestOfEarlier)),
      common / (all - common),
      alone,
      alone * own
    };
  }

  private static double odds(double score) {
    return Math.log((score + SMOOTHING) / (1 + SMOOTHING - score));
  }

  private static double best(Map<Integer, Double> company, int other) {
    return company.entrySet().stream()
        .filter(each -> each.getKey() != other)
        .mapToDouble(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  private Map<Integer, Double> of(int wording) {
    Map<Integer, Double> known = memory.get(wording);
    if (known != null) {
      return known;
    }
    Map<Integer, Double> company = new HashMap<>();
    near.apply(wording).stream()
        .filter(each -> each.number() != wording)
        .limit(MOST)
        .forEach(each -> company.put(each.number(), each.score()));
    memory.put(wording, company);
    return company;
  }
}
