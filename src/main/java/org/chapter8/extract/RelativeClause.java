package org.chapter8.extract;

import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A demand that stands as a relative clause before the name of who makes it.
 *
 * @param verb the demanding verb
 * @param contentStart index just after the verb
 * @param who the part that names the speakers
 * @param end index after the name: where the statement ends
 */
record RelativeClause(String verb, int contentStart, Sentence who, int end) {

  /** The relative clause that a part of a sentence consists of, if it is one. */
  static Optional<RelativeClause> in(Sentence part, Cues cues) {
    Matcher matcher = cues.matcher("relative-clause", part.masked());
    if (!matcher.find()) {
      return Optional.empty();
    }
    Sentence who = part.part(matcher.start("who"), matcher.end("who"));
    return Optional.of(
        new RelativeClause(matcher.group("verb"), matcher.end("verb"), who, matcher.end("who")));
  }
}
