package org.chapter8.publish.search;

import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.NiceIterator;
import org.apache.jena.vocabulary.RDF;

/**
 * Values of properties in one graph, in an order that is the same on every run. What is said of a
 * thing is read at once, and that of the things asked for last is kept: many statements are of one
 * meeting.
 */
final class Values {
  private static final int KEPT = 2_000;

  private static final Comparator<Node> IN_ORDER = Comparator.comparing(Node::toString);

  private final Graph graph;
  private final Map<Node, Map<Node, List<Node>>> read =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, Map<Node, List<Node>>> eldest) {
          return size() > KEPT;
        }
      };

  Values(Graph graph) {
    this.graph = graph;
  }

  Graph graph() {
    return graph;
  }

  List<Node> of(Node subject, Node property) {
    return read.computeIfAbsent(subject, this::read).getOrDefault(property, List.of());
  }

  private Map<Node, List<Node>> read(Node subject) {
    return graph.find(subject, Node.ANY, Node.ANY).toList().stream()
        .distinct()
        .sorted(Comparator.comparing(Triple::getObject, IN_ORDER))
        .collect(
            Collectors.groupingBy(
                Triple::getPredicate, Collectors.mapping(Triple::getObject, Collectors.toList())));
  }

  /** What has a value of a property. */
  List<Node> subjects(Node property, Node object) {
    return graph.find(Node.ANY, property, object).toList().stream()
        .map(Triple::getSubject)
        .distinct()
        .sorted(IN_ORDER)
        .toList();
  }

  /** How many statements refer to a thing, counted to a limit. */
  long inbound(Node thing, int limit) {
    Iterator<Triple> triples = graph.find(Node.ANY, Node.ANY, thing);
    try {
      long count = 0;
      while (count < limit && triples.hasNext()) {
        triples.next();
        count++;
      }
      return count;
    } finally {
      NiceIterator.close(triples);
    }
  }

  /** The words of all literals of several properties, each once. */
  List<String> words(Node subject, List<Node> properties) {
    return properties.stream()
        .flatMap(property -> of(subject, property).stream())
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .distinct()
        .toList();
  }

  /** The words of the literals in one language. */
  List<String> inLanguage(Node subject, Node property, String lang) {
    return of(subject, property).stream()
        .filter(node -> node.isLiteral() && node.getLiteralLanguage().equals(lang))
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  boolean is(Node thing, Kind kind) {
    return thing.isURI() && of(thing, RDF.type.asNode()).contains(kind.type());
  }
}
