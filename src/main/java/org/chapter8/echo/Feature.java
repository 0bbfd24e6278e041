package org.chapter8.echo;

/**
 * What a statement speaks of, in one respect.
 *
 * @param name unique among all features
 * @param weight how much one such feature tells, before it is known how often it is met
 */
record Feature(String name, Sort sort, double weight, String zh, String en) {
  private static final String FAMILY = "t:~";

  /** Whether it is a thing that few statements speak of. */
  boolean isRareThing() {
    return sort == Sort.TERM && weight >= Term.Role.RARE.weight();
  }

  /** Whether it is a family of terms. */
  boolean isFamily() {
    return name.startsWith(FAMILY);
  }

  /** The sorts of features. */
  enum Sort {
    TERM,
    /** What it is about rather than what is asked. */
    SETTING,
    ACT,
    /** A State, a body or a person that not everybody speaks of. */
    ACTOR,
    /** The Security Council, Member States, regional organizations. */
    GENERAL_ACTOR,
    FIGURE,
    /** A word of one language that no glossary has. */
    WORD
  }
}
