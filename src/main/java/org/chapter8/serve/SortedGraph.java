package org.chapter8.serve;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.chapter8.publish.Prefixes;

/** Triples in one order, so that a description is the same bytes each time it is written. */
final class SortedGraph extends GraphBase {
  private final List<Triple> triples;

  private SortedGraph(List<Triple> triples) {
    this.triples = triples;
    Prefixes.all().forEach(getPrefixMapping()::setNsPrefix);
  }

  /** The triples, each once, sorted as N-Triples. */
  static Graph of(Collection<Triple> triples) {
    return new SortedGraph(
        triples.stream().distinct().sorted(Comparator.comparing(NodeFmtLib::str)).toList());
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    return WrappedIterator.create(triples.stream().filter(pattern::matches).iterator());
  }
}
