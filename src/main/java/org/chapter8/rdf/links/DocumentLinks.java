package org.chapter8.rdf.links;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.chapter8.model.Document;
import org.chapter8.model.Extraction;
import org.chapter8.model.Ref;
import org.chapter8.rdf.Iris;

/**
 * The rows of the tables whose subjects are documents. The tables know many more documents than a
 * release names, and a link alone describes nothing: so a row is published with each extraction
 * that has its document.
 */
public final class DocumentLinks {
  private final Map<Ref, List<Triple>> byDocument;

  /**
   * The rows of {@code tables}, moved to the base of {@code iris}.
   *
   * @throws IllegalArgumentException naming the IRI, if a subject can be no resource of ours
   */
  public DocumentLinks(List<MappingSet> tables, Iris iris) {
    LinkMapper mapper = new LinkMapper(iris);
    byDocument =
        tables.stream()
            .flatMap(set -> set.mappings().stream().map(row -> Map.entry(set, row)))
            .filter(entry -> isOfDocument(entry.getValue()) && !entry.getValue().rejected())
            .collect(
                Collectors.groupingBy(
                    entry -> LinkMapper.subject(entry.getValue()),
                    Collectors.flatMapping(
                        entry -> mapper.triples(entry.getKey().name(), entry.getValue()).stream(),
                        Collectors.toUnmodifiableList())));
  }

  /** The links of the documents of an extraction. */
  public List<Triple> triples(Extraction extraction) {
    return extraction.resources().stream()
        .filter(Document.class::isInstance)
        .flatMap(document -> byDocument.getOrDefault(document.id(), List.of()).stream())
        .toList();
  }

  /** Whether a row is about a document. */
  static boolean isOfDocument(Mapping row) {
    return LinkMapper.subject(row).kind() == Ref.Kind.DOCUMENT;
  }
}
