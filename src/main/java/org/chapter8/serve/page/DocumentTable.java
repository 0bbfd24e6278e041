package org.chapter8.serve.page;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;

/** Documents in a table, the latest first. */
final class DocumentTable {
  /** Documents that a table shows; the rest is a query away. */
  private static final int SHOWN = 20;

  private final Edition edition;
  private final Shown shown;

  DocumentTable(Edition edition) {
    this.edition = edition;
    this.shown = new Shown(edition);
  }

  /**
   * A section.
   *
   * @param key of its heading, which has a place for the count
   * @param pattern that finds all of them as {@code ?value}
   */
  Part part(String id, String key, List<Node> documents, String pattern) {
    return Part.Table.filled(
        id,
        edition.say(key, documents.size()),
        shown.heads("document.title", "document.day", "document.type"),
        documents.stream().sorted(latest()).limit(SHOWN).map(this::row).toList(),
        Shown.rest(documents.size(), SHOWN, pattern));
  }

  private Comparator<Node> latest() {
    Known known = edition.known();
    return Comparator.comparing(
            (Node each) -> known.words(each, "dcterms:date"), Comparator.reverseOrder())
        .thenComparing(Known.IN_ORDER);
  }

  private Part.Row row(Node document) {
    return new Part.Row(
        List.of(
            List.of(edition.names().link(document)),
            shown.values(document, "dcterms:date"),
            shown.values(document, "dcterms:type")));
  }
}
