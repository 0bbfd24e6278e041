package org.chapter8.echo;

import java.util.EnumMap;
import java.util.Map;
import org.chapter8.echo.Feature.Sort;

/** How far two wordings ask for the same. */
final class Likeness {
  /** Words that no glossary has cannot be met again in another language. */
  private static final double UNKNOWN_ABROAD = 0.35;

  /** What is shared has to be worth this much before half of the likeness counts. */
  private static final double LEAST = 2.0;

  private final Weights terms;
  private final double[] weights;

  Likeness(Weights terms) {
    this.terms = terms;
    this.weights = terms.all();
  }

  double weight(int feature) {
    return weights[feature];
  }

  /** From 0, nothing in common, to 1. */
  double of(Wording later, Wording earlier) {
    Tally tally = tally(later, earlier);
    if (tally.shared == 0) {
      return 0;
    }
    double ofEarlier = tally.shared / tally.earlier;
    double ofLater = tally.shared / tally.later;
    double both = Math.sqrt(ofEarlier * ofLater);
    double either = Math.max(ofEarlier, ofLater);
    double like = 0.7 * both + 0.3 * either;
    return like * tally.shared / (tally.shared + LEAST) * 1.35 * compatible(tally, later, earlier);
  }

  private static double compatible(Tally tally, Wording later, Wording earlier) {
    double factor = 1;
    if (tally.otherActors()) {
      factor *= 0.6;
    }
    if (tally.otherActs()) {
      factor *= 0.75;
    }
    factor *= 1 - 0.35 * tally.apart();
    if (later.flags().contains(Term.Role.NO) != earlier.flags().contains(Term.Role.NO)) {
      factor *= 0.5;
    }
    return factor;
  }

  private Tally tally(Wording later, Wording earlier) {
    Tally tally = new Tally();
    boolean abroad = later.inChinese() != earlier.inChinese();
    int i = 0;
    int j = 0;
    while (i < later.size() || j < earlier.size()) {
      boolean inA =
          j == earlier.size() || (i < later.size() && later.feature(i) <= earlier.feature(j));
      boolean inB =
          i == later.size() || (j < earlier.size() && earlier.feature(j) <= later.feature(i));
      int id = inA ? later.feature(i) : earlier.feature(j);
      Sort sort = terms.feature(id).sort();
      double weight =
          weights[id] * (abroad && sort == Sort.WORD && !(inA && inB) ? UNKNOWN_ABROAD : 1);
      tally.add(sort, weight, inA, inB);
      i += inA ? 1 : 0;
      j += inB ? 1 : 0;
    }
    return tally;
  }

  /** Sums of weights. */
  private static final class Tally {
    private double shared;
    private double later;
    private double earlier;
    private final Map<Sort, double[]> bySort = new EnumMap<>(Sort.class);

    void add(Sort sort, double weight, boolean inLater, boolean inEarlier) {
      shared += inLater && inEarlier ? weight : 0;
      later += inLater ? weight : 0;
      earlier += inEarlier ? weight : 0;
      of(sort)[inLater && inEarlier ? 0 : inLater ? 1 : 2] += weight;
    }

    private double[] of(Sort sort) {
      return bySort.computeIfAbsent(sort, key -> new double[3]);
    }

    boolean otherActors() {
      double[] actors = of(Sort.ACTOR);
      return actors[0] == 0 && actors[1] > 0 && actors[2] > 0;
    }

    /**
     * How far each speaks of a thing of its own, from 0: what the less particular of the two says
     * alone, as a part of what both say.
     */
    double apart() {
      double[] things = of(Sort.TERM);
      double own = Math.min(things[1], things[2]);
      return own / (own + things[0] + 0.01);
    }

    boolean otherActs() {
      double[] acts = of(Sort.ACT);
      return acts[0] == 0 && acts[1] > 0 && acts[2] > 0;
    }
  }
}
