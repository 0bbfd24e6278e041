package org.chapter8.serve.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.chapter8.publish.Prefixes;

/**
 * What is known of things, looked up in one graph; within a transaction of its store, by one
 * thread. What is said of a thing is read once.
 */
public final class Known {
  /** Literals and IRIs in an order that is the same on every run. */
  static final Comparator<Node> IN_ORDER =
      Comparator.comparing(
              (Node node) -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
          .thenComparing(node -> node.isURI() ? "" : node.getLiteralLanguage())
          .thenComparing(node -> node.isURI() ? "" : node.getLiteralDatatypeURI());

  /** The few names that pages ask for, each made once. */
  private static final Map<String, Node> NODES = new ConcurrentHashMap<>();

  private final Graph graph;
  private final Map<Node, Map<Node, List<Node>>> said;

  public Known(Graph graph) {
    this(graph, new HashMap<>());
  }

  /**
   * What is known, with a memory that outlives a page.
   *
   * @param said what was read of things of this graph
   */
  Known(Graph graph, Map<Node, Map<Node, List<Node>>> said) {
    this.graph = graph;
    this.said = said;
  }

  /** The graph that is looked up in. */
  public Graph graph() {
    return graph;
  }

  /**
   * The node of a prefixed name.
   *
   * @param name such as {@code c8:Meeting}, with a prefix of {@link Prefixes}
   */
  public static Node node(String name) {
    return NODES.computeIfAbsent(name, Known::newNode);
  }

  private static Node newNode(String name) {
    int colon = name.indexOf(':');
    return NodeFactory.createURI(
        Prefixes.all().get(name.substring(0, colon)) + name.substring(colon + 1));
  }

  /** All that is said of a thing: the values of each property, in order. */
  Map<Node, List<Node>> of(Node subject) {
    return Optional.ofNullable(said.get(subject)).orElseGet(() -> read(subject));
  }

  private Map<Node, List<Node>> read(Node subject) {
    Map<Node, TreeSet<Node>> values = new HashMap<>();
    graph
        .find(subject, Node.ANY, Node.ANY)
        .forEach(
            triple ->
                values
                    .computeIfAbsent(triple.getPredicate(), property -> new TreeSet<>(IN_ORDER))
                    .add(triple.getObject()));
    Map<Node, List<Node>> ordered = HashMap.newHashMap(values.size());
    values.forEach((property, nodes) -> ordered.put(property, List.copyOf(nodes)));
    said.put(subject, ordered);
    return ordered;
  }

  /** The values of a property, in order. */
  public List<Node> objects(Node subject, String property) {
    return of(subject).getOrDefault(node(property), List.of());
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
    return objects(thing, "rdf:type").contains(node(type));
  }
}
