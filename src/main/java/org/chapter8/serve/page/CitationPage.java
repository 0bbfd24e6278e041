package org.chapter8.serve.page;

import java.util.List;
import org.apache.jena.graph.Node;

/** Citations: the note, the document it names, and the sentence it stands at. */
final class CitationPage implements PageKind {
  @Override
  public String type() {
    return "c8:Citation";
  }

  @Override
  public String template() {
    return "citation";
  }

  @Override
  public Object view(Edition edition, Node thing, ResourceView all) {
    Known known = edition.known();
    Citations citations = new Citations(edition);
    List<Node> cited = known.objects(thing, "c8:citedDocument");
    DocumentRows rows = new DocumentRows(edition, thing);
    return new CitationView(
        all,
        citations.place(thing),
        citations.document(thing).map(edition.names()::link),
        cited.stream().map(edition.names()::value).toList(),
        cited.stream()
            .flatMap(document -> known.objects(document, "rdfs:seeAlso").stream())
            .map(rows::value)
            .toList(),
        citations.pages(thing),
        known.objects(thing, "c8:attributedTo").stream().map(edition.names()::value).toList(),
        known.subjects("c8:cites", thing).stream()
            .filter(each -> known.is(each, "c8:Statement"))
            .map(statement -> said(edition, statement))
            .toList(),
        all.evidence());
  }

  private static CitationView.Said said(Edition edition, Node statement) {
    List<Text> words = edition.names().of(statement, "c8:text");
    return new CitationView.Said(
        words.isEmpty() ? edition.names().name(statement) : words.getFirst(),
        edition.names().link(statement, Text.plain(edition.say("document.page"))),
        edition.known().objects(statement, "c8:madeBy").stream()
            .map(edition.names()::value)
            .toList());
  }
}
