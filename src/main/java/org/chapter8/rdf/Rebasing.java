package org.chapter8.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;

/**
 * Moves the resources of triples that are written under the default base to another. The terms of
 * the ontology stay where they are.
 */
final class Rebasing extends StreamRDFWrapper {
  private final String base;

  Rebasing(StreamRDF out, Iris iris) {
    super(out);
    this.base = iris.base();
  }

  @Override
  public void triple(Triple triple) {
    super.triple(
        Triple.create(
            moved(triple.getSubject()), triple.getPredicate(), moved(triple.getObject())));
  }

  private Node moved(Node node) {
    if (base.equals(Iris.DEFAULT_BASE)
        || !node.isURI()
        || !node.getURI().startsWith(Iris.DEFAULT_BASE)
        || node.getURI().startsWith(Vocabulary.NS)
        || node.equals(Vocabulary.ONTOLOGY)) {
      return node;
    }
    return NodeFactory.createURI(base + node.getURI().substring(Iris.DEFAULT_BASE.length()));
  }
}
