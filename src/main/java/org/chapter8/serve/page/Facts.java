package org.chapter8.serve.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

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
    Map<String, First> byProperty = new TreeMap<>();
    edition
        .known()
        .of(thing)
        .forEach((property, values) -> byProperty.put(property.getURI(), First.of(values)));
    return facts(
        byProperty,
        property -> "SELECT ?value WHERE { <%s> <%s> ?value }".formatted(thing.getURI(), property));
  }

  /** What refers to it. */
  List<Fact> inbound(Node thing) {
    Map<String, First> byProperty = new TreeMap<>();
    edition
        .known()
        .graph()
        .find(Node.ANY, Node.ANY, thing)
        .forEach(
            triple ->
                byProperty
                    .computeIfAbsent(triple.getPredicate().getURI(), property -> new First())
                    .add(triple.getSubject()));
    return facts(
        byProperty,
        property -> "SELECT ?value WHERE { ?value <%s> <%s> }".formatted(property, thing.getURI()));
  }

  private List<Fact> facts(Map<String, First> byProperty, UnaryOperator<String> all) {
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

    private static First of(List<Node> values) {
      First first = new First();
      values.forEach(first::add);
      return first;
    }

    private void add(Node node) {
      count++;
      nodes.add(node);
      if (nodes.size() > SHOWN) {
        nodes.pollLast();
      }
    }
  }
}
