package org.chapter8.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What the shapes and the ontology say of the properties of each class. */
final class TableShapes {
  private static final String C8 = Prefixes.all().get("c8");

  private final Graph graph = GraphFactory.createDefaultGraph();

  /**
   * What a property of a class may have.
   *
   * @param kinds of values, as {@link ValueKinds} tells them, as far as shapes name them
   * @param single whether a resource has one at most, or one a language
   */
  record Property(NavigableSet<String> kinds, boolean single) {}

  private TableShapes() {}

  /**
   * Reads the shapes and the labels.
   *
   * @param ontology the folder of the ontology
   * @throws IOException if shapes are not there or malformed
   */
  static TableShapes read(Path ontology) throws IOException {
    TableShapes shapes = new TableShapes();
    List<Path> files;
    try (Stream<Path> list = Files.list(ontology.resolve("shapes"))) {
      files = list.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    }
    try {
      files.forEach(file -> RDFParser.source(file).parse(shapes.graph));
      RDFParser.source(ontology.resolve("chapter8.ttl")).parse(shapes.graph);
    } catch (RiotException e) {
      throw new IOException(ontology + ": " + e.getMessage(), e);
    }
    return shapes;
  }

  /** The classes of the ontology that have a shape, by IRI. */
  NavigableSet<String> classes() {
    NavigableSet<String> classes = new TreeSet<>();
    graph
        .find(Node.ANY, SHACL.targetClass, Node.ANY)
        .mapWith(triple -> triple.getObject().getURI())
        .filterKeep(iri -> iri.startsWith(C8))
        .forEachRemaining(classes::add);
    return classes;
  }

  /** The properties that the shapes of a class and of those above it name, by IRI. */
  NavigableMap<String, Property> properties(String type) {
    NavigableMap<String, Property> properties = new TreeMap<>();
    for (Node above : above(NodeFactory.createURI(type))) {
      for (Node shape : G.listPO(graph, SHACL.targetClass, above)) {
        for (Node property : G.listSP(graph, shape, SHACL.property)) {
          Node path = G.getOneSP(graph, property, SHACL.path);
          if (path.isURI()) {
            properties.merge(path.getURI(), read(property), TableShapes::both);
          }
        }
      }
    }
    return properties;
  }

  private Set<Node> above(Node type) {
    Set<Node> all = new java.util.LinkedHashSet<>();
    all.add(type);
    for (Node direct : G.listSP(graph, type, RDFS.subClassOf.asNode())) {
      if (!all.contains(direct)) {
        all.addAll(above(direct));
      }
    }
    return all;
  }

  private static Property both(Property one, Property other) {
    NavigableSet<String> kinds = new TreeSet<>(one.kinds());
    kinds.addAll(other.kinds());
    return new Property(kinds, one.single() || other.single());
  }

  /** A rule that only warns can be broken by what is published, so it doesn't count. */
  private Property read(Node shape) {
    NavigableSet<String> kinds = new TreeSet<>();
    for (Node datatype : G.listSP(graph, shape, SHACL.datatype)) {
      if (datatype.equals(RDF.langString.asNode())) {
        kinds.addAll(List.of(ValueKinds.LANGUAGE + "en", ValueKinds.LANGUAGE + "zh"));
      } else {
        kinds.add(datatype.getURI());
      }
    }
    if (graph.contains(shape, SHACL.class_, Node.ANY)
        || graph.contains(shape, SHACL.node, Node.ANY)
        || graph.contains(shape, SHACL.nodeKind, SHACL.IRI)) {
      kinds.add(ValueKinds.IRI);
    }
    boolean binding = !graph.contains(shape, SHACL.severity, Node.ANY);
    boolean single =
        binding && (has(shape, SHACL.uniqueLang, "true") || has(shape, SHACL.maxCount, "1"));
    return new Property(kinds, single);
  }

  private boolean has(Node shape, Node property, String lexical) {
    return G.listSP(graph, shape, property).stream()
        .anyMatch(value -> value.getLiteralLexicalForm().equals(lexical));
  }

  /** The name of a term in a language, if the ontology has one. */
  String label(String iri, String language) {
    return G.listSP(graph, NodeFactory.createURI(iri), RDFS.label.asNode()).stream()
        .filter(label -> label.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElseGet(() -> Prefixes.shorten(iri).orElse(iri));
  }
}
