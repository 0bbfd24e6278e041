package org.chapter8.echo;

import java.util.Arrays;
import java.util.Set;

/** What is compared of all statements that are worded alike; features by number. */
final class Wording {
  private final int[] features;
  private final int act;
  private final boolean inChinese;
  private final Set<Term.Role> flags;

  /**
   * A wording.
   *
   * @param features in ascending order
   * @param act the number of the act asked for, -1 if none is known
   * @param inChinese whether it is in Chinese
   * @param flags what it tells by the way
   */
  Wording(int[] features, int act, boolean inChinese, Set<Term.Role> flags) {
    this.features = features.clone();
    this.act = act;
    this.inChinese = inChinese;
    this.flags = Set.copyOf(flags);
  }

  int size() {
    return features.length;
  }

  /** The number of a feature, by its place in ascending order. */
  int feature(int at) {
    return features[at];
  }

  boolean has(int feature) {
    return Arrays.binarySearch(features, feature) >= 0;
  }

  /** Whether the act asked for is one that another speaks of; a half where none is known. */
  double actIn(Wording other) {
    return act < 0 ? 0.5 : other.has(act) ? 1 : 0;
  }

  /** The number of the act asked for, -1 if none is known. */
  int act() {
    return act;
  }

  boolean inChinese() {
    return inChinese;
  }

  Set<Term.Role> flags() {
    return flags;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Wording that
        && inChinese == that.inChinese
        && flags.equals(that.flags)
        && Arrays.equals(features, that.features)
        && act == that.act;
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(features) + act;
  }
}
