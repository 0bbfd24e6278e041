package org.chapter8.check.links;

import java.util.Set;

/** The relations that rows state. */
final class Relations {
  static final String SAME_AS = "http://www.w3.org/2002/07/owl#sameAs";
  static final String EXACT = "http://www.w3.org/2004/02/skos/core#exactMatch";
  static final String PAGE = "http://xmlns.com/foaf/0.1/isPrimaryTopicOf";

  /** Relations of which a resource has one at most to a vocabulary. */
  static final Set<String> OF_ONE = Set.of(SAME_AS, EXACT, PAGE);

  /** Relations that do not say that two are one. */
  static final Set<String> WEAK =
      Set.of(
          "http://www.w3.org/2004/02/skos/core#closeMatch",
          "http://www.w3.org/2004/02/skos/core#broadMatch",
          "http://www.w3.org/2004/02/skos/core#narrowMatch",
          "http://www.w3.org/2004/02/skos/core#relatedMatch");

  private Relations() {}
}
