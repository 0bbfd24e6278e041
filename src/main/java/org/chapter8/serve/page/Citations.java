package org.chapter8.serve.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** References from documents to documents. */
public final class Citations {
  private final Edition edition;

  Citations(Edition edition) {
    this.edition = edition;
  }

  /**
   * A citation of a document.
   *
   * @param page of the citation
   * @param by the document that cites
   * @param of the pages cited, empty for the whole
   * @param attributed whose words they are
   * @param annotates what is said with it
   */
  public record Citing(
      Link page, Optional<Link> by, String of, List<Value> attributed, List<Value> annotates) {}

  /** The citations of a document, in the order of the documents that cite it and their places. */
  List<Citing> of(Node cited) {
    return edition.known().subjects("c8:citedDocument", cited).stream()
        .sorted(Comparator.comparing(this::citing).thenComparingInt(this::start))
        .map(this::citation)
        .toList();
  }

  private String citing(Node citation) {
    return document(citation).map(Node::getURI).orElse("");
  }

  private int start(Node citation) {
    return passage(citation).flatMap(each -> edition.known().number(each, "oa:start")).orElse(0);
  }

  private Citing citation(Node citation) {
    Names names = edition.names();
    Known known = edition.known();
    return new Citing(
        names.link(citation, Text.plain(place(citation))),
        document(citation).map(names::link),
        pages(citation),
        known.objects(citation, "c8:attributedTo").stream().map(names::value).toList(),
        known.subjects("c8:cites", citation).stream()
            .filter(each -> known.is(each, "c8:Statement"))
            .map(names::value)
            .toList());
  }

  private Optional<Node> passage(Node citation) {
    return edition.known().object(citation, "c8:statedIn");
  }

  /** The document that cites. */
  Optional<Node> document(Node citation) {
    return passage(citation).flatMap(each -> edition.known().object(each, "c8:inDocument"));
  }

  /** Where the citation stands: its note, or the running text. */
  String place(Node citation) {
    String note = edition.known().words(citation, "c8:footnote");
    return note.isEmpty() ? edition.say("citation.inText") : edition.say("citation.note", note);
  }

  /** The pages of the cited document; empty where none are named. */
  String pages(Node citation) {
    return Stream.of("c8:pageStart", "c8:pageEnd")
        .map(property -> edition.known().words(citation, property))
        .filter(page -> !page.isEmpty())
        .distinct()
        .reduce((one, other) -> one + "–" + other)
        .orElse("");
  }
}
