package org.chapter8.extract;

/**
 * What the organ does in a part of a resolution: one verb and what depends on it.
 *
 * @param text the clause, without the punctuation that leads on to the next
 * @param verb where its verb stands; empty at the start of a clause that has none
 * @param force what the verb does
 */
record ResolutionClause(Sentence text, Span verb, Force force) {
  /** What a verb does. */
  enum Force {
    /** Asks others to act. */
    DEMANDS,
    /** Is an act of the organ itself, or rules what others shall do. */
    DECIDES,
    /** Announces what the organ means to do. */
    COMMITS,
    /** Says of somebody that they must act. */
    OBLIGES,
    /** Takes a view. */
    VIEWS,
    /** There is no verb: the clause depends on one before. */
    DEPENDS
  }

  /** The verb as printed. */
  String printedVerb() {
    return text.text().subSequence(verb.start(), verb.end()).toString();
  }
}
