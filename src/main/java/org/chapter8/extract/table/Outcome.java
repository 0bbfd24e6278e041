package org.chapter8.extract.table;

import java.util.Optional;

/**
 * A document that a meeting adopted, voted on or took note of.
 *
 * @param symbol its symbol; for one that has none, that of the record it is printed in
 * @param type local name of its document type, or the empty string
 * @param inRecord whether it has no symbol of its own
 * @param vote the vote, as {@code 15-0-0} or in a word
 * @param vetoedBy the words that name who vetoed it, or the empty string
 */
record Outcome(
    String symbol, String type, boolean inRecord, Optional<String> vote, String vetoedBy) {

  static final String RESOLUTION = "resolution";
  static final String STATEMENT = "presidentialStatement";
  static final String DRAFT = "draftResolution";

  Outcome(String symbol, String type) {
    this(symbol, type, symbol.startsWith("S/PV"), Optional.empty(), "");
  }

  Outcome withType(String value) {
    return new Outcome(symbol, value, inRecord, vote, vetoedBy);
  }

  Outcome withVote(String value) {
    return new Outcome(symbol, type, inRecord, Optional.of(value), vetoedBy);
  }

  Outcome withVeto(String words) {
    return new Outcome(symbol, DRAFT, inRecord, vote, words);
  }

  /** Whether it was adopted: a resolution or a statement by the President. */
  boolean isDecision() {
    return type.equals(RESOLUTION) || type.equals(STATEMENT);
  }
}
