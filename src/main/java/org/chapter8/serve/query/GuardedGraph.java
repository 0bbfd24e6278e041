package org.chapter8.serve.query;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph whose reader stops when it has to; paths are followed without a look in between. */
final class GuardedGraph extends GraphWrapper {
  private final StopSignal stop;

  GuardedGraph(Graph graph, StopSignal stop) {
    super(graph);
    this.stop = stop;
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    return checked(super.find(pattern));
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    return checked(super.find(subject, predicate, object));
  }

  private ExtendedIterator<Triple> checked(ExtendedIterator<Triple> found) {
    stop.check();
    return found.mapWith(
        triple -> {
          stop.check();
          return triple;
        });
  }
}
