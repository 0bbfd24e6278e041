package org.chapter8.extract;

import java.util.Optional;

/**
 * What one speaker does in a part of a sentence: says, demands, seconds.
 *
 * @param part the part of the sentence, from what introduces it to its end
 * @param contentStart index in the part just after the verb
 * @param verb the verb as printed, or the empty string if the part has none
 * @param kind what is done
 * @param subject who does it, if the part says so
 * @param seconders where those stand who are said to agree: start and end in the part, or empty
 */
record Move(
    Sentence part,
    int contentStart,
    String verb,
    Kind kind,
    Optional<SubjectSpan> subject,
    Optional<Span> seconders) {
  /** What is done. */
  enum Kind {
    DEMANDS,
    COMMITS,
    SAYS,
    SECONDS,
    TAKES_FLOOR,
    UNSAID
  }

  /**
   * The words that name the subject.
   *
   * @param form which form of subject it is: the name of a group of the subject pattern
   */
  record SubjectSpan(String form, int start, int end) {}
}
