package org.chapter8.publish;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Sends triples to a graph. */
final class InGraph extends StreamRDFBase {
  private final Node graph;
  private final StreamRDF sink;

  InGraph(Node graph, StreamRDF sink) {
    this.graph = graph;
    this.sink = sink;
  }

  @Override
  public void triple(Triple triple) {
    sink.quad(Quad.create(graph, triple));
  }
}
