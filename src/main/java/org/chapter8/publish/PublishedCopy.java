package org.chapter8.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.chapter8.rdf.Iris;
import org.chapter8.rdf.copies.Origin;
import org.chapter8.rdf.copies.OriginTerms;

/**
 * A copy of another graph in a release.
 *
 * @param target the name of the service it is from
 * @param graph that holds it
 * @param found how many resources that were asked for it describes
 * @param statements how many it has
 */
public record PublishedCopy(String target, Node graph, Origin origin, long found, long statements) {

  /**
   * The copies in a release, by name.
   *
   * @throws IOException if its catalogue can't be read
   */
  static List<PublishedCopy> of(Release release) throws IOException {
    // The catalogue of a release without copies need not be read.
    if (!Files.isDirectory(release.dumps().resolve("graph/external"))) {
      return List.of();
    }
    Graph catalogue = GraphFactory.createDefaultGraph();
    try {
      RDFParser.source(release.catalogue()).parse(catalogue);
    } catch (RiotException e) {
      throw new IOException(release.catalogue() + ": " + e.getMessage(), e);
    }
    return catalogue.stream(Node.ANY, DCTerms.conformsTo.asNode(), Node.ANY)
        .map(Triple::getSubject)
        .filter(Iris::isExternalGraph)
        .distinct()
        .flatMap(graph -> read(catalogue, graph))
        .sorted(Comparator.comparing(PublishedCopy::target))
        .toList();
  }

  private static Stream<PublishedCopy> read(Graph catalogue, Node graph) {
    String target = value(catalogue, graph, DCTerms.identifier.asNode());
    return OriginTerms.read(catalogue, graph).stream()
        .map(
            origin ->
                new PublishedCopy(
                    target,
                    graph,
                    origin,
                    Long.parseLong(value(catalogue, graph, VOID.entities.asNode())),
                    Long.parseLong(value(catalogue, graph, VOID.triples.asNode()))));
  }

  private static String value(Graph catalogue, Node graph, Node property) {
    return catalogue.stream(graph, property, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the catalogue lacks " + property));
  }
}
