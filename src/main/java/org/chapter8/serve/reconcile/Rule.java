package org.chapter8.serve.reconcile;

/**
 * How a text came to an entity, and the score from 0 to 100 that this is worth at most. The figures
 * only order the rules; their differences mean nothing.
 */
enum Rule {
  /** The IRI itself, or that of the same thing elsewhere. */
  IDENTIFIER(100, true),
  /** The preferred name in a language, but for case, width and traditional characters. */
  PREFERRED(100, true),
  /** Another name, with the same freedom. */
  OTHER(98, true),
  ACRONYM(97, true),
  /** A code of ISO 3166, in capitals. */
  CODE(96, true),
  /** A name but for accents, punctuation, an article, spelling. */
  PLAIN(95, true),
  /** The words of a name in another order, or with other small words between them. */
  WORDS(92, true),
  /** A name and, in brackets, another name of the same. */
  BOTH_PARTS(90, true),
  /** A name that is a common word or phrase as well. */
  HIDDEN(88, false),
  /** The short name of a State with a word for its kind that its names don't have. */
  CORE(86, true),
  /** An acronym in small letters, which may be a word. */
  SMALL_ACRONYM(85, false),
  /** A name with something in brackets. */
  OUTER_PART(84, false),
  /** Something with a name in brackets. */
  INNER_PART(82, false),
  /** A name with much the same letters. */
  SIMILAR(80, false),
  /** Nothing in the text, only what else was asked of it. */
  PROPERTIES(100, false);

  private final double score;
  private final boolean whole;

  Rule(double score, boolean whole) {
    this.score = score;
    this.whole = whole;
  }

  double score() {
    return score;
  }

  /** Whether the text as a whole names the entity, so that nobody needs to look again. */
  boolean isWhole() {
    return whole;
  }
}
