package org.chapter8.echo;

import org.chapter8.echo.Feature.Sort;

/** How far two wordings ask for the same. */
final class Likeness {
  /** Words that no glossary has cannot be met again in another language. */
  private static final double UNKNOWN_ABROAD = 0.35;

  private final Weights terms;
  private final double[] weights;

  Likeness(Weights terms) {
    this.terms = terms;
    this.weights = terms.all();
  }

  double weight(int feature) {
    return weights[feature];
  }

  /** How sure it is that one says again what the other said, from 0 to 1. */
  double of(Wording later, Wording earlier) {
    Tally tally = tally(later, earlier);
    return !tally.tells() ? 0 : Model.score(measures(tally, later, earlier));
  }

  /** What is measured of two wordings, in the order of {@link Model}. */
  double[] measures(Tally tally, Wording later, Wording earlier) {
    double ofEarlier = tally.ofEarlier();
    double ofLater = tally.ofLater();
    double laterAct = later.actIn(earlier);
    double earlierAct = earlier.actIn(later);
    return new double[] {
      Math.sqrt(ofEarlier * ofLater),
      Math.max(ofEarlier, ofLater),
      Math.log1p(tally.shared()),
      later.inChinese() == earlier.inChinese() ? 0 : 1,
      tally.part(Sort.TERM),
      tally.part(Sort.ACT),
      tally.apart(Sort.ACT),
      tally.apart(Sort.ACTOR),
      tally.apart(Sort.TERM),
      later.addressesOthersThan(earlier) ? 1 : 0,
      tally.heads(),
      Math.min(laterAct, earlierAct),
      Math.max(laterAct, earlierAct),
      tally.apart(Sort.GENERAL_ACTOR)
    };
  }

  Tally tally(Wording later, Wording earlier) {
    Tally tally = new Tally();
    boolean abroad = later.inChinese() != earlier.inChinese();
    int i = 0;
    int j = 0;
    while (i < later.size() || j < earlier.size()) {
      int a = i < later.size() ? later.feature(i) : Integer.MAX_VALUE;
      int b = j < earlier.size() ? earlier.feature(j) : Integer.MAX_VALUE;
      int id = Math.min(a, b);
      Sort sort = terms.sort(id);
      boolean unknown = abroad && sort == Sort.WORD && a != b;
      tally.add(sort, weights[id] * (unknown ? UNKNOWN_ABROAD : 1), a == id, b == id);
      i += a == id ? 1 : 0;
      j += b == id ? 1 : 0;
    }
    return tally;
  }
}
