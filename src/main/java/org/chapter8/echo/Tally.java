package org.chapter8.echo;

import org.chapter8.echo.Feature.Sort;

/** What two wordings speak of: sums of weights, of each sort of feature apart. */
final class Tally {
  private static final int SHARED = 0;
  private static final int LATER = 1;
  private static final int EARLIER = 2;
  private static final int PARTS = 3;

  /** An act and a thing, or two things, that are not met everywhere. */
  private static final double LEAST_SHARED = 0.8;

  private final double[] terms = new double[PARTS];
  private final double[] settings = new double[PARTS];
  private final double[] acts = new double[PARTS];
  private final double[] actors = new double[PARTS];
  private final double[] generalActors = new double[PARTS];
  private final double[] others = new double[PARTS];
  private final double[] rare = new double[PARTS];
  private final double[] families = new double[PARTS];
  private double most;
  private double mostOfThings;
  private double laterHead;
  private double earlierHead;
  private boolean laterHeadMet;
  private boolean earlierHeadMet;

  void add(Feature feature, double weight, boolean inLater, boolean inEarlier) {
    Sort sort = feature.sort();
    int part = inLater && inEarlier ? SHARED : inLater ? LATER : EARLIER;
    of(sort)[part] += weight;
    rare[part] += feature.isRareThing() ? weight : 0;
    families[part] += feature.isFamily() ? weight : 0;
    if (sort == Sort.TERM || sort == Sort.SETTING || sort == Sort.ACTOR) {
      head(weight, inLater, inEarlier);
      most = part == SHARED ? Math.max(most, weight) : most;
    }
    if (sort == Sort.TERM && part == SHARED) {
      mostOfThings = Math.max(mostOfThings, weight);
    }
  }

  /** Remembers whether the thing that tells most of each is met in the other. */
  private void head(double weight, boolean inLater, boolean inEarlier) {
    if (inLater && weight > laterHead) {
      laterHead = weight;
      laterHeadMet = inEarlier;
    }
    if (inEarlier && weight > earlierHead) {
      earlierHead = weight;
      earlierHeadMet = inLater;
    }
  }

  private double[] of(Sort sort) {
    return switch (sort) {
      case TERM -> terms;
      case SETTING -> settings;
      case ACT -> acts;
      case ACTOR -> actors;
      case GENERAL_ACTOR -> generalActors;
      case FIGURE, WORD -> others;
    };
  }

  private double sum(int part) {
    return terms[part]
        + settings[part]
        + acts[part]
        + actors[part]
        + generalActors[part]
        + others[part];
  }

  double shared() {
    return sum(SHARED);
  }

  /** The shared part of what the earlier one speaks of. */
  double ofEarlier() {
    return shared() / (shared() + sum(EARLIER));
  }

  /** The shared part of what the later one speaks of. */
  double ofLater() {
    return shared() / (shared() + sum(LATER));
  }

  /** The part of a sort that is shared; a half where there is nothing of it. */
  double part(Sort sort) {
    return part(of(sort));
  }

  private static double part(double[] sums) {
    double all = sums[SHARED] + sums[LATER] + sums[EARLIER];
    return all == 0 ? 0.5 : sums[SHARED] / all;
  }

  /**
   * How far each speaks of things of its own, from 0: what the less particular of the two says
   * alone, as a part of that and of what both say.
   */
  double apart(Sort sort) {
    return apart(of(sort));
  }

  private static double apart(double[] sums) {
    double own = Math.min(sums[LATER], sums[EARLIER]);
    return own == 0 ? 0 : own / (own + sums[SHARED]);
  }

  /** Whether they share a thing or an actor, and enough that it may be the same that is asked. */
  boolean tells() {
    double things = terms[SHARED] + settings[SHARED] + actors[SHARED];
    return things > 0 && things + acts[SHARED] >= LEAST_SHARED;
  }

  /** How far each speaks of rare things of its own. */
  double rareApart() {
    return apart(rare);
  }

  /** The part of the families of terms that is shared. */
  double families() {
    return part(families);
  }

  /** How much that tells which tells most of what is shared. */
  double most() {
    return most;
  }

  /** The same of things alone. */
  double mostOfThings() {
    return mostOfThings;
  }

  double heads() {
    return (laterHeadMet ? 0.5 : 0) + (earlierHeadMet ? 0.5 : 0);
  }
}
