package org.chapter8.serve.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.G;

/** The shapes that go with an ontology (SHACL), looked up by local names of its vocabulary. */
final class Shapes {
  private static final String SH = "http://www.w3.org/ns/shacl#";

  private final Graph graph;

  Shapes(Graph graph) {
    this.graph = graph;
  }

  /**
   * Reads all shapes of a folder.
   *
   * @throws IOException if it cannot be listed, or a file of it is malformed
   */
  static Shapes read(Path folder) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    try (Stream<Path> list = Files.list(folder)) {
      list.filter(file -> file.toString().endsWith(".ttl"))
          .sorted()
          .forEach(file -> RDFParser.source(file).parse(graph));
    } catch (RiotException e) {
      throw new IOException(folder + ": " + e.getMessage(), e);
    }
    return new Shapes(graph);
  }

  /** The shapes of a class. */
  List<Node> of(Node type) {
    return G.listPO(graph, node("targetClass"), type);
  }

  List<Node> values(Node shape, String name) {
    return G.listSP(graph, shape, node(name));
  }

  Optional<Node> value(Node shape, String name) {
    return values(shape, name).stream().findFirst();
  }

  /** The members of the list that is a property's value; none where there is no such list. */
  List<Node> members(Node shape, String name) {
    return value(shape, name).map(list -> G.rdfList(graph, list)).orElse(List.of());
  }

  /** The words of a value; empty where there is none. */
  String words(Node shape, String name) {
    return value(shape, name)
        .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
        .orElse("");
  }

  boolean has(Node shape, String name) {
    return value(shape, name).isPresent();
  }

  /** Whether a shape only advises. */
  boolean isAdvice(Node shape) {
    return has(shape, "severity");
  }

  private static Node node(String name) {
    return NodeFactory.createURI(SH + name);
  }
}
