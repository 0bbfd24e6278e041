package org.chapter8.serve.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** All that is said of a thing, and all that refers to it, by property. */
final class Facts {
  /** Values of one property that a page shows; the rest is a query away. */
  static final int SHOWN = 20;

  private final Edition edition;

  Facts(Edition edition) {
    this.edition = edition;
  }

  /** What is said of a thing. */
  List<Fact> of(Node thing) {
    List<Triple> triples = edition.known().graph().find(thing, Node.ANY, Node.ANY).toList();
    return facts(
        triples,
        Triple::getObject,
        property -> "SELECT ?value WHERE { <%s> <%s> ?value }".formatted(thing.getURI(), property));
  }

  /** What refers to it. */
  List<Fact> inbound(Node thing) {
    List<Triple> triples = edition.known().graph().find(Node.ANY, Node.ANY, thing).toList();
    return facts(
        triples,
        Triple::getSubject,
        property -> "SELECT ?value WHERE { ?value <%s> <%s> }".formatted(property, thing.getURI()));
  }

  private List<Fact> facts(
      List<Triple> triples, Function<Triple, Node> side, UnaryOperator<String> all) {
    Map<String, List<Node>> byProperty =
        triples.stream()
            .collect(
                Collectors.groupingBy(
                    triple -> triple.getPredicate().getURI(),
                    TreeMap::new,
                    Collectors.mapping(side, Collectors.toList())));
    return byProperty.entrySet().stream()
        .map(entry -> fact(entry.getKey(), entry.getValue(), all))
        .toList();
  }

  private Fact fact(String property, List<Node> nodes, UnaryOperator<String> all) {
    List<Node> values = nodes.stream().distinct().sorted(Known.IN_ORDER).toList();
    boolean isCut = values.size() > SHOWN;
    return new Fact(
        edition.names().link(NodeFactory.createURI(property)),
        values.stream().limit(SHOWN).map(edition.names()::value).toList(),
        values.size(),
        isCut ? Addresses.editor(all.apply(property)) : "");
  }
}
