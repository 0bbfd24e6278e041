package org.chapter8.check.links;

/** What a vocabulary holds, and by which relations resources of ours may be linked to it. */
enum Holdings {
  /** Things, which can be the same as ours. */
  THING(Relations.SAME_AS, true, "owl:sameAs, since %s holds things"),
  /** Concepts and entries, which stand for things. */
  CONCEPT(Relations.EXACT, true, "a SKOS mapping, since %s holds no things"),
  /** Pages that are about a thing each. */
  PAGE(Relations.PAGE, false, "foaf:isPrimaryTopicOf, since %s holds pages about things");

  private final String identity;
  private final boolean orLess;
  private final String reason;

  Holdings(String identity, boolean orLess, String reason) {
    this.identity = identity;
    this.orLess = orLess;
    this.reason = reason;
  }

  boolean allows(String predicate) {
    return identity.equals(predicate) || (orLess && Relations.WEAK.contains(predicate));
  }

  /** What is expected of a relation to the vocabulary of that name, and why. */
  String reason(String vocabulary) {
    return reason.formatted(vocabulary);
  }
}
