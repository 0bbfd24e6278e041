package org.chapter8.serve.feed;

import org.apache.jena.graph.Node;

/**
 * What a release did to a resource: to the quads whose subject it is.
 *
 * @param added quads
 * @param removed quads
 */
record Change(Node resource, long added, long removed) {
  /** What that is called. */
  enum Kind {
    CREATE("Create"),
    UPDATE("Update"),
    DELETE("Delete");

    private final String term;

    Kind(String term) {
      this.term = term;
    }

    /** The class of ActivityStreams. */
    String term() {
      return term;
    }
  }

  Change and(Change other) {
    return new Change(resource, added + other.added, removed + other.removed);
  }

  /**
   * What happened.
   *
   * @param after how many quads the resource had then
   */
  Kind kind(long after) {
    if (after == 0) {
      return Kind.DELETE;
    }
    return after == added - removed ? Kind.CREATE : Kind.UPDATE;
  }
}
