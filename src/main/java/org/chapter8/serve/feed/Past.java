package org.chapter8.serve.feed;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A store as it was before some patches.
 *
 * @param store what there is now, within a transaction
 * @param spellings how its statements were published
 * @param later the patches that led to it, the last one first
 */
record Past(DatasetGraph store, Spellings spellings, List<? extends Map<Slice, Change>> later) {
  /** What a slice had then. */
  Set<Triple> triples(Slice slice) {
    Set<Triple> triples = new HashSet<>();
    store
        .getGraph(slice.graph())
        .find(slice.resource(), Node.ANY, Node.ANY)
        .forEach(triple -> triples.add(spellings.published(triple)));
    for (Map<Slice, Change> changes : later) {
      Optional.ofNullable(changes.get(slice)).ifPresent(change -> change.undo(triples));
    }
    return triples;
  }
}
