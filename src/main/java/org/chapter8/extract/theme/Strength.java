package org.chapter8.extract.theme;

/** What a word says about a theme. */
enum Strength {
  /** It decides. */
  STRONG(2),
  /** Two of them decide. */
  WEAK(1),
  /** It decides where nothing decides another theme. */
  LONE(0),
  /** The word speaks of something else: no word within it speaks for the theme. */
  NOT(0);

  /** Points from which on a theme is given. */
  static final int ENOUGH = 2;

  private final int points;

  Strength(int points) {
    this.points = points;
  }

  /** The points of a word among others. */
  int points() {
    return points;
  }

  /** The points of a word where no theme has been given yet. */
  int pointsAlone() {
    return this == LONE ? ENOUGH : points;
  }
}
