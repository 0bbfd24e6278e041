package org.chapter8.echo;

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
      factor *= 0.7;
    }
    if (later.flags().contains(Term.Role.NO) != earlier.flags().contains(Term.Role.NO)) {
      factor *= 0.5;
    }
    return factor;
  }

  private Tally tally(Wording later, Wording earlier) {
    Tally tally = new Tally();
    boolean abroad = later.inChinese() != earlier.inChinese();
    int[] a = later.features();
    int[] b = earlier.features();
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      boolean inA = j == b.length || (i < a.length && a[i] <= b[j]);
      boolean inB = i == a.length || (j < b.length && b[j] <= a[i]);
      int id = inA ? a[i] : b[j];
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
    private final double[][] bySort = new double[Sort.values().length][3];

    void add(Sort sort, double weight, boolean inLater, boolean inEarlier) {
      shared += inLater && inEarlier ? weight : 0;
      later += inLater ? weight : 0;
      earlier += inEarlier ? weight : 0;
      bySort[sort.ordinal()][inLater && inEarlier ? 0 : inLater ? 1 : 2] += weight;
    }

    boolean otherActors() {
      double[] actors = bySort[Sort.ACTOR.ordinal()];
      return actors[0] == 0 && actors[1] > 0 && actors[2] > 0;
    }

    boolean otherActs() {
      double[] acts = bySort[Sort.ACT.ordinal()];
      return acts[0] == 0 && acts[1] > 0 && acts[2] > 0;
    }
  }
}
