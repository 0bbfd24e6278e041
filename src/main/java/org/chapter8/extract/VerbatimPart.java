package org.chapter8.extract;

/**
 * A paragraph of a verbatim record and what it is there.
 *
 * @param number its position in the document
 */
record VerbatimPart(Role role, Sentence text, int number) {

  /** What a paragraph of a record can be. */
  enum Role {
    /** Before the meeting is opened: organ, day, members, agenda. */
    HEAD,
    /** The heading of an agenda item, by its number. */
    ITEM,
    /** Another heading. */
    HEADING,
    /** What happens and is not said. */
    STAGE,
    /** Names of those who voted in one way. */
    VOTES,
    /** The beginning of a speech: who speaks, and perhaps the first words. */
    SPEAKER,
    /** More of the speech. */
    SPEECH
  }
}
