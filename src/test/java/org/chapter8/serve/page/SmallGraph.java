package org.chapter8.serve.page;

import java.util.List;
import java.util.function.BiFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chapter8.rdf.Iris;

/** A graph written by hand, to make pages of. */
final class SmallGraph {
  static final String BASE = "https://example.org/";

  private static final String PREFIXES =
      """
      PREFIX c8: <https://w3id.org/chapter8/ns#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX skosxl: <http://www.w3.org/2008/05/skos-xl#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private final Graph graph = GraphFactory.createDefaultGraph();

  /** The graph of some Turtle, with the prefixes of everything published. */
  static SmallGraph of(String turtle) {
    SmallGraph small = new SmallGraph();
    RDFParser.fromString(PREFIXES + turtle, org.apache.jena.riot.Lang.TURTLE)
        .base(BASE)
        .parse(small.graph);
    return small;
  }

  static Node node(String path) {
    return NodeFactory.createURI(BASE + path);
  }

  Edition in(Lang lang) {
    Graph ontology = GraphFactory.createDefaultGraph();
    return Edition.of(lang, new Known(graph), new Known(ontology), new Paths(new Iris(BASE)));
  }

  /** The sections that are not empty, by an English reader. */
  List<Part> parts(BiFunction<Edition, Node, List<Part>> maker, String path) {
    return maker.apply(in(Lang.EN), node(path)).stream().filter(part -> !part.isEmpty()).toList();
  }

  /** A table, row by row, its cells as words with bars between them. */
  static List<String> rows(Part part) {
    return ((Part.Table) part)
        .rows().stream()
            .map(row -> row.cells().stream().map(SmallGraph::words).toList())
            .map(cells -> String.join(" | ", cells))
            .toList();
  }

  /** Pairs as words. */
  static List<String> pairs(Part part) {
    return ((Part.Pairs) part)
        .pairs().stream().map(pair -> pair.label() + ": " + words(pair.values())).toList();
  }

  static String words(List<? extends Value> values) {
    return String.join(" · ", values.stream().map(SmallGraph::word).toList());
  }

  private static String word(Value value) {
    return switch (value) {
      case Text text -> text.value();
      case Link link -> link.label().value();
    };
  }
}
