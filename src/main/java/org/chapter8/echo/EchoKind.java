package org.chapter8.echo;

/** In what way a statement comes back to an earlier one. */
public enum EchoKind {
  /** The same is proposed again. */
  REPEATS("repeats"),
  /** Somebody says to agree with it. */
  ENDORSES("endorses"),
  /** A decision does what was proposed. */
  CARRIES_OUT("carriesOut"),
  /** It is told that it was done. */
  REPORTS_ON("reportsOn");

  private final String term;

  EchoKind(String term) {
    this.term = term;
  }

  /** The local name of the concept in the ontology. */
  public String term() {
    return term;
  }
}
