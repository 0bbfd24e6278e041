package org.chapter8.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.chapter8.rdf.AuthorityTables;
import org.chapter8.rdf.links.LinkTables;
import org.chapter8.rdf.links.Mapping;

/** The authority tables as they lie in the repository. */
final class Tables {

  static final String BASE = "https://w3id.org/chapter8/";
  static final String WIKIDATA = "http://www.wikidata.org/entity/";
  static final Node PREF_LABEL = SKOS.prefLabel.asNode();
  static final Node ALT_LABEL = SKOS.altLabel.asNode();
  static final Node SOURCE = DCTerms.source.asNode();

  private static final Path FOLDER = Path.of("ontology", "authorities");

  private Tables() {}

  /** The Turtle files, in order of name. */
  static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + ": expected the authority tables", e);
    }
  }

  /** One table by its name without ending. */
  static Graph read(String name) {
    return read(FOLDER.resolve(name + ".ttl"));
  }

  static Graph read(Path file) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create().source(file).strict(true).parse(graph);
    return graph;
  }

  /** All tables as one graph. */
  static Graph all() {
    Graph graph = GraphFactory.createDefaultGraph();
    files().forEach(file -> read(file).stream().forEach(graph::add));
    return graph;
  }

  /** The names with their years and the memberships, as graphs. */
  static Graph years() {
    Graph graph = GraphFactory.createDefaultGraph();
    SortedMap<String, Graph> tables = AuthorityTables.load(FOLDER.getParent());
    Stream.of(AuthorityTables.NAMES, AuthorityTables.MEMBERSHIPS)
        .forEach(name -> tables.get(name).stream().forEach(graph::add));
    return graph;
  }

  /** What the resources of a table of links are elsewhere: accepted rows, by subject. */
  static Map<String, Set<String>> links(String target) {
    return LinkTables.load(Path.of("ontology")).stream()
        .filter(table -> table.name().equals(target))
        .flatMap(table -> table.mappings().stream())
        .filter(mapping -> !mapping.rejected())
        .collect(
            Collectors.groupingBy(
                Mapping::subject, Collectors.mapping(Mapping::object, Collectors.toSet())));
  }

  static Node term(String localName) {
    return NodeFactory.createURI(BASE + "ns#" + localName);
  }

  static List<Node> subjects(Graph graph) {
    return graph.stream().map(triple -> triple.getSubject()).distinct().toList();
  }

  static List<Node> subjects(Graph graph, String type) {
    return graph.stream(Node.ANY, RDF.type.asNode(), term(type))
        .map(triple -> triple.getSubject())
        .toList();
  }

  static List<Node> objects(Graph graph, Node subject, Node predicate) {
    return graph.stream(subject, predicate, Node.ANY).map(triple -> triple.getObject()).toList();
  }

  /** The label in a language, if the subject has one. */
  static Optional<String> label(Graph graph, Node subject, String lang) {
    return objects(graph, subject, PREF_LABEL).stream()
        .filter(label -> label.getLiteralLanguage().equals(lang))
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  /** The value of a property that a subject has at most once. */
  static Optional<String> value(Graph graph, Node subject, Node predicate) {
    return objects(graph, subject, predicate).stream()
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI())
        .findFirst();
  }
}
