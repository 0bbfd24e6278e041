package org.chapter8.serve.feed;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * A slice that a release changed.
 *
 * @param triples all that the graph said of the resource from then on, sorted
 */
record Member(Slice slice, Change.Kind kind, List<Triple> triples) {
  static Member of(Slice slice, Change.Kind kind, Collection<Triple> triples) {
    return new Member(
        slice, kind, triples.stream().sorted(Comparator.comparing(NodeFmtLib::str)).toList());
  }
}
