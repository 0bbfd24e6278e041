package org.chapter8.serve.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Triple;

/** What a release did to a slice: the triples it put there and those it took away. */
record Change(Slice slice, List<Triple> added, List<Triple> removed) {
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

  /** Nothing so far; triples are added while a patch is read. */
  static Change of(Slice slice) {
    return new Change(slice, new ArrayList<>(), new ArrayList<>());
  }

  int size() {
    return added.size() + removed.size();
  }

  /** Takes it back. */
  void undo(Set<Triple> triples) {
    added.forEach(triples::remove);
    triples.addAll(removed);
  }

  /**
   * What happened.
   *
   * @param after how many triples the slice had then
   */
  Kind kind(int after) {
    if (after == 0) {
      return Kind.DELETE;
    }
    return after == added.size() - removed.size() ? Kind.CREATE : Kind.UPDATE;
  }
}
