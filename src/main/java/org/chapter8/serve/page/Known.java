package org.chapter8.serve.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.chapter8.publish.Prefixes;

/** What is known of things, looked up in one graph; within a transaction of its store. */
public record Known(Graph graph) {
  /** Literals and IRIs in an order that is the same on every run. */
  static final Comparator<Node> IN_ORDER =
      Comparator.comparing(
              (Node node) -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
          .thenComparing(node -> node.isURI() ? "" : node.getLiteralLanguage());

  /**
   * The node of a prefixed name.
   *
   * @param name such as {@code c8:Meeting}, with a prefix of {@link Prefixes}
   */
  public static Node node(String name) {
    int colon = name.indexOf(':');
    return NodeFactory.createURI(
        Prefixes.all().get(name.substring(0, colon)) + name.substring(colon + 1));
  }

  /** The values of a property, in order. */
  public List<Node> objects(Node subject, String property) {
    return graph.find(subject, node(property), Node.ANY).toList().stream()
        .map(Triple::getObject)
        .distinct()
        .sorted(IN_ORDER)
        .toList();
  }

  /** The values of several properties, those of the first before those of the second. */
  public List<Node> objects(Node subject, List<String> properties) {
    return properties.stream()
        .flatMap(property -> objects(subject, property).stream())
        .distinct()
        .toList();
  }

  /** The first value of a property, if there is any. */
  public Optional<Node> object(Node subject, String property) {
    return objects(subject, property).stream().findFirst();
  }

  /** What has a value of a property, in order. */
  public List<Node> subjects(String property, Node object) {
    return graph.find(Node.ANY, node(property), object).toList().stream()
        .map(Triple::getSubject)
        .distinct()
        .sorted(IN_ORDER)
        .toList();
  }

  /** The words of the first literal of a property; empty if there is none. */
  public String words(Node subject, String property) {
    return literals(subject, property).map(Node::getLiteralLexicalForm).findFirst().orElse("");
  }

  /** The first value of a property as a number, if it is one. */
  public Optional<Integer> number(Node subject, String property) {
    return literals(subject, property)
        .map(Node::getLiteralLexicalForm)
        .filter(words -> words.matches("-?\\d{1,9}"))
        .map(Integer::valueOf)
        .findFirst();
  }

  private Stream<Node> literals(Node subject, String property) {
    return objects(subject, property).stream().filter(Node::isLiteral);
  }

  /** Whether a thing is of a class. */
  public boolean is(Node thing, String type) {
    return graph.contains(thing, RDF.type.asNode(), node(type));
  }
}
