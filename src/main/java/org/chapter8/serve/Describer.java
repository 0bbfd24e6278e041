package org.chapter8.serve;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/** What there is to say about a resource. */
final class Describer {
  private final DatasetGraph store;
  private final PageQueries queries;

  Describer(DatasetGraph store, PageQueries queries) {
    this.store = store;
    this.queries = queries;
  }

  /** The description of a resource, or the content of a graph; nothing for an unknown IRI. */
  Optional<Graph> describe(String iri) {
    Node node = NodeFactory.createURI(iri);
    return read(() -> describe(node));
  }

  /** Whether anything is known of an IRI. */
  boolean knows(String iri) {
    Node node = NodeFactory.createURI(iri);
    return read(() -> isGraph(node) || isKnown(node));
  }

  private Optional<Graph> describe(Node node) {
    if (isGraph(node)) {
      return Optional.of(SortedGraph.of(store.getGraph(node).find().toList()));
    }
    if (!isKnown(node)) {
      return Optional.empty();
    }
    return Optional.of(construct(queries.of(classes(node)), node));
  }

  /** The classes of a resource. */
  List<String> types(String iri) {
    return read(() -> classes(NodeFactory.createURI(iri)));
  }

  /** Whatever a store throws that can't be read: it is not the fault of who asked. */
  private <T> T read(Supplier<T> question) {
    try {
      return Txn.calculateRead(store, question);
    } catch (RuntimeException e) {
      throw new JenaException("the store could not be read", e);
    }
  }

  private List<String> classes(Node node) {
    return store.getUnionGraph().find(node, RDF.type.asNode(), Node.ANY).toList().stream()
        .map(Triple::getObject)
        .map(Node::getURI)
        .toList();
  }

  private Graph construct(Query query, Node node) {
    try (QueryExec exec =
        QueryExec.dataset(store).query(query).substitution("this", node).build()) {
      return SortedGraph.of(exec.construct().find().toList());
    }
  }

  private boolean isGraph(Node node) {
    return store.containsGraph(node);
  }

  private boolean isKnown(Node node) {
    return store.contains(Node.ANY, node, Node.ANY, Node.ANY)
        || store.contains(Node.ANY, Node.ANY, Node.ANY, node);
  }
}
