package org.chapter8.rdf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.chapter8.model.Document;
import org.chapter8.model.Extraction;
import org.chapter8.rdf.Vocabulary.Classes;
import org.chapter8.rdf.Vocabulary.Properties;

/**
 * The series of documents that the authority tables know, and what a symbol says of its document:
 * which of them it belongs to. A symbol that two series take belongs to neither.
 */
public final class DocumentSeries {
  private final List<Series> series;
  private final Iris iris;

  private DocumentSeries(List<Series> series, Iris iris) {
    this.series = series;
    this.iris = iris;
  }

  private record Series(Node id, Pattern symbols) {}

  /**
   * The series of all tables.
   *
   * @param ontologyDir the folder that holds {@code authorities}
   * @throws java.util.regex.PatternSyntaxException if a pattern is none
   */
  public static DocumentSeries load(Path ontologyDir, Iris iris) {
    List<Series> all =
        AuthorityTables.load(ontologyDir, iris).values().stream()
            .flatMap(table -> read(table).stream())
            .toList();
    return new DocumentSeries(all, iris);
  }

  private static List<Series> read(Graph table) {
    return table.stream(Node.ANY, RDF.type.asNode(), Classes.DOCUMENT_SERIES)
        .map(Triple::getSubject)
        .flatMap(
            id ->
                table.stream(id, Properties.SYMBOL_PATTERN, Node.ANY)
                    .map(triple -> triple.getObject().getLiteralLexicalForm())
                    .map(pattern -> new Series(id, Pattern.compile(pattern))))
        .toList();
  }

  /** The series that a normalised symbol is of, if it is of exactly one. */
  public Optional<Node> of(String symbol) {
    List<Node> found =
        series.stream()
            .filter(each -> each.symbols().matcher(symbol).matches())
            .map(Series::id)
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** The series of the documents of an extraction that have a symbol. */
  public List<Triple> triples(Extraction extraction) {
    return extraction.resources().stream()
        .filter(Document.class::isInstance)
        .map(Document.class::cast)
        .flatMap(
            document ->
                document.identifier().flatMap(this::of).stream()
                    .map(
                        id ->
                            Triple.create(
                                iris.node(document.id()), Properties.DOCUMENT_SERIES, id)))
        .toList();
  }
}
