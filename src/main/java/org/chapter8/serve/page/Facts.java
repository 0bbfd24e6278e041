package org.chapter8.serve.page;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * All that is said of a thing, and all that refers to it, by property. Things with very many of
 * them cost little more than counting: only what is shown is kept and named.
 */
final class Facts {
  /** Values of one property that a page shows; the rest is a query away. */
  static final int SHOWN = 20;

  private final Edition edition;

  Facts(Edition edition) {
    this.edition = edition;
  }

  /** What is said of a thing. */
  List<Fact> of(Node thing) {
    return facts(
        edition.known().of(thing).iterator(),
        Triple::getObject,
        property -> "SELECT ?value WHERE { <%s> <%s> ?value }".formatted(thing.getURI(), property));
  }

  /** What refers to it. */
  List<Fact> inbound(Node thing) {
    ExtendedIterator<Triple> found = edition.known().graph().find(Node.ANY, Node.ANY, thing);
    try {
      return facts(
          found,
          Triple::getSubject,
          property ->
              "SELECT ?value WHERE { ?value <%s> <%s> }".formatted(property, thing.getURI()));
    } finally {
      found.close();
    }
  }

  private List<Fact> facts(
      Iterator<Triple> triples, Function<Triple, Node> side, UnaryOperator<String> all) {
    Map<String, First> byProperty = new TreeMap<>();
    triples.forEachRemaining(
        triple ->
            byProperty
                .computeIfAbsent(triple.getPredicate().getURI(), property -> new First())
                .add(side.apply(triple)));
    return byProperty.entrySet().stream()
        .map(entry -> fact(entry.getKey(), entry.getValue(), all))
        .toList();
  }

  private Fact fact(String property, First values, UnaryOperator<String> all) {
    return new Fact(
        edition.names().link(NodeFactory.createURI(property)),
        values.nodes.stream().map(edition.names()::value).toList(),
        values.count,
        values.count > SHOWN ? Addresses.editor(all.apply(property)) : "");
  }

  /** The first of many in order, and how many there are; a graph holds each triple once. */
  private static final class First {
    private final TreeSet<Node> nodes = new TreeSet<>(Known.IN_ORDER);
    private long count;

    private void add(Node node) {
      nodes.add(node);
      count++;
      if (nodes.size() > SHOWN) {
        nodes.pollLast();
      }
    }
  }
}
