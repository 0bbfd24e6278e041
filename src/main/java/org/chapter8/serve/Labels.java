package org.chapter8.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;
import org.chapter8.publish.Prefixes;

/** Names for people, from the first property that has one. */
final class Labels {
  private static final List<Node> PROPERTIES =
      List.of(
          SKOS.prefLabel.asNode(),
          DCTerms.title.asNode(),
          RDFS.label.asNode(),
          DCTerms.identifier.asNode(),
          SKOSXL.literalForm.asNode(),
          c8("text"),
          c8("capacity"),
          NodeFactory.createURI(Prefixes.all().get("oa") + "exact"));

  private static final List<String> LANGUAGES = List.of("zh", "en");
  private static final int LONGEST = 120;

  private Labels() {}

  static Node c8(String name) {
    return NodeFactory.createURI(Site.NS + name);
  }

  /** All names of a resource by its best property, Chinese and English first. */
  static List<Node> all(Graph graph, Node resource) {
    for (Node property : PROPERTIES) {
      List<Node> found =
          graph.find(resource, property, Node.ANY).toList().stream()
              .map(Triple::getObject)
              .filter(Node::isLiteral)
              .sorted(
                  Comparator.comparingInt(Labels::rank).thenComparing(Node::getLiteralLexicalForm))
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static int rank(Node literal) {
    int index = LANGUAGES.indexOf(literal.getLiteralLanguage());
    return index < 0 ? LANGUAGES.size() : index;
  }

  /**
   * One name, as HTML, with its years where it has any; for a speaker, that of whom it represents,
   * with its office; for a membership, both its sides; for what has no name, what the IRI tells.
   */
  static String html(Graph graph, Node resource, String base) {
    Optional<String> own = all(graph, resource).stream().findFirst().map(Labels::html);
    Optional<String> represented = represented(graph, resource).map(Labels::html);
    if (represented.isPresent()) {
      return represented.get() + own.map(office -> " (" + office + ")").orElse("");
    }
    return own.map(name -> name + YearLabels.html(graph, resource))
        .or(() -> YearLabels.membership(graph, resource))
        .or(() -> classified(graph, resource))
        .orElseGet(() -> Html.escape(shorten(resource.getURI(), base)));
  }

  /** A classification is called by its theme and the words that decided it. */
  private static Optional<String> classified(Graph graph, Node classification) {
    String words =
        graph.find(classification, c8("statedIn"), Node.ANY).toList().stream()
            .flatMap(triple -> all(graph, triple.getObject()).stream())
            .map(Labels::html)
            .sorted()
            .collect(Collectors.joining(" … "));
    return graph.find(classification, OA.hasBody.asNode(), Node.ANY).toList().stream()
        .flatMap(triple -> all(graph, triple.getObject()).stream())
        .findFirst()
        .map(theme -> html(theme) + (words.isEmpty() ? "" : ": " + words));
  }

  private static Optional<Node> represented(Graph graph, Node speaker) {
    return graph.find(speaker, c8("represents"), Node.ANY).toList().stream()
        .flatMap(triple -> all(graph, triple.getObject()).stream())
        .findFirst();
  }

  /** A text as HTML. */
  static String html(Node literal) {
    return Html.text(cut(literal.getLiteralLexicalForm()), literal.getLiteralLanguage());
  }

  /** Long texts are names only by their beginning; the page of the resource has the whole. */
  private static String cut(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** An IRI as a prefixed name, or without the base. */
  static String shorten(String iri, String base) {
    return Prefixes.shorten(iri)
        .orElseGet(() -> iri.startsWith(base) ? iri.substring(base.length()) : iri);
  }
}
