package org.chapter8.serve.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chapter8.publish.Prefixes;
import org.chapter8.serve.examples.Examples.Example;
import org.chapter8.serve.examples.Examples.Kind;

/** Reads the Turtle files of examples and of their prefixes. */
final class ExampleReader {
  private static final String SHACL = "http://www.w3.org/ns/shacl#";

  /** SHACL has no DESCRIBE; the SIB's own vocabulary for examples does. */
  private static final String SIB = "https://purl.expasy.org/sparql-examples/ontology#";

  private static final Pattern IRI_OR_STRING = Pattern.compile("<[^<>\\s]*>|\"[^\"]*\"|'[^']*'");

  private static final Node PREFIX = shacl("prefix");
  private static final Node NAMESPACE = shacl("namespace");
  private static final Node KEYWORDS = schema("keywords");
  private static final Node TARGET = schema("target");
  private static final Node FEDERATES = NodeFactory.createURI(SIB + "federatesWith");
  private static final Map<Kind, Node> QUERY =
      Map.of(
          Kind.SELECT, shacl("select"),
          Kind.ASK, shacl("ask"),
          Kind.CONSTRUCT, shacl("construct"),
          Kind.DESCRIBE, NodeFactory.createURI(SIB + "describe"));

  private final Path file;
  private final Graph graph;
  private final Node example;

  private ExampleReader(Path file, Graph graph) throws IOException {
    this.file = file;
    this.graph = graph;
    this.example =
        only(
            "sh:SPARQLExecutable",
            graph
                .find(Node.ANY, RDF.type.asNode(), shacl("SPARQLExecutable"))
                .mapWith(t -> t.getSubject())
                .toList());
  }

  private static Node shacl(String name) {
    return NodeFactory.createURI(SHACL + name);
  }

  private static Node schema(String name) {
    return NodeFactory.createURI(Prefixes.all().get("schema") + name);
  }

  /** The prefixes that a file declares, with their namespaces. */
  static SortedMap<String, String> prefixes(Path file) throws IOException {
    Graph graph = parse(file);
    SortedMap<String, String> prefixes = new TreeMap<>();
    graph
        .find(Node.ANY, PREFIX, Node.ANY)
        .forEach(
            declared ->
                graph
                    .find(declared.getSubject(), NAMESPACE, Node.ANY)
                    .forEach(
                        namespace ->
                            prefixes.put(
                                declared.getObject().getLiteralLexicalForm(),
                                namespace.getObject().getLiteralLexicalForm())));
    return prefixes;
  }

  static Example read(Path file, Map<String, String> prefixes) throws IOException {
    return new ExampleReader(file, parse(file)).example(prefixes);
  }

  private static Graph parse(Path file) throws IOException {
    try {
      return RDFParser.fromString(Files.readString(file), Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .toGraph();
    } catch (RiotException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private Example example(Map<String, String> prefixes) throws IOException {
    List<Kind> kinds =
        QUERY.keySet().stream()
            .filter(kind -> graph.contains(example, QUERY.get(kind), Node.ANY))
            .toList();
    Kind kind = only("query", kinds);
    String query = only(kind.word(), values(QUERY.get(kind))).getLiteralLexicalForm();
    return new Example(
        file.getFileName().toString().replaceFirst("\\" + Examples.ENDING + "$", ""),
        kind,
        single(RDFS.label.asNode()),
        single(RDFS.comment.asNode()),
        byLanguage(KEYWORDS),
        withPrefixes(query, prefixes),
        only("schema:target", values(TARGET)).getURI(),
        values(FEDERATES).stream().map(Node::getURI).sorted().toList(),
        Optional.empty());
  }

  private List<Node> values(Node property) {
    return graph.find(example, property, Node.ANY).mapWith(t -> t.getObject()).toList();
  }

  private <T> T only(String what, List<T> found) throws IOException {
    if (found.size() != 1) {
      throw new IOException(file + ": expected one " + what + ", found " + found.size());
    }
    return found.getFirst();
  }

  private SortedMap<String, List<String>> byLanguage(Node property) {
    return values(property).stream()
        .collect(
            Collectors.groupingBy(
                Node::getLiteralLanguage,
                TreeMap::new,
                Collectors.collectingAndThen(
                    Collectors.toList(),
                    nodes -> nodes.stream().map(Node::getLiteralLexicalForm).sorted().toList())));
  }

  private SortedMap<String, String> single(Node property) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, List<String>> entry : byLanguage(property).entrySet()) {
      String what = property.getLocalName() + " in \"" + entry.getKey() + '"';
      texts.put(entry.getKey(), only(what, entry.getValue()));
    }
    return texts;
  }

  /** The query as it is sent: after those declared prefixes that occur in it. */
  private static String withPrefixes(String query, Map<String, String> prefixes) {
    String head =
        new TreeMap<>(prefixes)
            .entrySet().stream()
                .filter(entry -> uses(query, entry.getKey()))
                .map(entry -> "PREFIX " + entry.getKey() + ": <" + entry.getValue() + ">\n")
                .collect(Collectors.joining());
    return head.isEmpty() ? query : head + "\n" + query;
  }

  private static boolean uses(String query, String prefix) {
    String names = IRI_OR_STRING.matcher(query).replaceAll(" ");
    String name = Pattern.quote(prefix) + ":";
    return !Pattern.compile("(?i)\\bPREFIX\\s+" + name).matcher(names).find()
        && Pattern.compile("(?<![\\w-])" + name).matcher(names).find();
  }
}
