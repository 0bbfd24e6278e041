package org.chapter8.serve.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Documents: one that was read with its text, any other with what cites it. */
final class DocumentPage implements PageKind {
  /** Citations that a page shows; the rest is a query away. */
  private static final int SHOWN = 50;

  @Override
  public String type() {
    return "c8:Document";
  }

  @Override
  public String template() {
    return "document";
  }

  @Override
  public Object view(Edition edition, Node thing, ResourceView all) {
    Node work = edition.known().object(thing, "dcterms:isVersionOf").orElse(thing);
    Optional<Node> read = isRead(edition, thing) ? Optional.of(thing) : version(edition, work);
    List<Citations.Citing> citations = new Citations(edition).of(work);
    return new DocumentView(
        all,
        new DocumentRows(edition, thing).of(work, read),
        read.flatMap(document -> new TextViews(edition).of(document)),
        read.map(document -> new Found(edition).all(document)).orElse(List.of()),
        citations.stream().limit(SHOWN).toList(),
        citations.size(),
        citations.size() > SHOWN ? Addresses.editor(citing(work)) : "");
  }

  private static String citing(Node work) {
    return """
        PREFIX c8: <https://w3id.org/chapter8/ns#>
        SELECT ?citation ?document WHERE {
          ?citation c8:citedDocument <%s> ; c8:statedIn/c8:inDocument ?document
        } ORDER BY ?document ?citation"""
        .formatted(work.getURI());
  }

  private static boolean isRead(Edition edition, Node document) {
    return edition.known().object(document, "c8:sha256").isPresent();
  }

  /** The version of a document that is shown: in the reader's language, if there is one. */
  private static Optional<Node> version(Edition edition, Node work) {
    List<String> preferred = edition.lang().preferred();
    TextViews texts = new TextViews(edition);
    Stream<Node> read =
        edition.known().subjects("dcterms:isVersionOf", work).stream()
            .filter(version -> isRead(edition, version));
    return read.min(
        Comparator.comparingInt(
            version -> {
              int rank = preferred.indexOf(texts.language(version));
              return rank < 0 ? preferred.size() : rank;
            }));
  }
}
