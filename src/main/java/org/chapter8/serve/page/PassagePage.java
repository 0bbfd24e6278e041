package org.chapter8.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Passages in the words around them. */
final class PassagePage implements PageKind {
  /** Characters shown before and after a passage. */
  static final int AROUND = 200;

  private static final List<Map.Entry<String, String>> PLACE =
      List.of(
          Map.entry("section", "c8:section"),
          Map.entry("page", "c8:page"),
          Map.entry("paragraph", "c8:paragraph"),
          Map.entry("start", "oa:start"),
          Map.entry("end", "oa:end"));

  @Override
  public String type() {
    return "c8:Passage";
  }

  @Override
  public String template() {
    return "passage";
  }

  @Override
  public Object view(Edition edition, Node thing, ResourceView all) {
    Known known = edition.known();
    Optional<Node> document = known.object(thing, "c8:inDocument");
    Optional<SourceText> text =
        document
            .map(each -> known.words(each, "c8:sha256"))
            .flatMap(sha256 -> edition.readings().text(sha256));
    int start = known.number(thing, "oa:start").orElse(0);
    int end = known.number(thing, "oa:end").orElse(start);
    return new PassageView(
        all,
        document.map(new TextViews(edition)::language).orElse(""),
        Pieces.of(text.map(words -> words.slice(start - AROUND, start)).orElse("")),
        Pieces.of(known.words(thing, "oa:exact")),
        Pieces.of(text.map(words -> words.slice(end, end + AROUND)).orElse("")),
        start <= AROUND || text.isEmpty(),
        text.isEmpty() || end + AROUND >= text.get().length(),
        document.map(edition.names()::link),
        document.map(each -> new Evidences(edition).inText(each).apply(start)).orElse(""),
        place(edition, thing),
        resting(edition, thing));
  }

  private static List<TextView.Row> place(Edition edition, Node passage) {
    return PLACE.stream()
        .filter(row -> edition.known().object(passage, row.getValue()).isPresent())
        .map(
            row ->
                TextView.Row.of(
                    row.getKey(),
                    List.of(Text.plain(edition.known().words(passage, row.getValue())))))
        .toList();
  }

  private static List<PassageView.Resting> resting(Edition edition, Node passage) {
    ReadFrom read = new ReadFrom(edition.known());
    return edition.known().subjects("c8:statedIn", passage).stream()
        .map(
            thing ->
                new PassageView.Resting(
                    read.kind(thing),
                    edition.names().link(thing),
                    edition.known().words(thing, "c8:extractedBy")))
        .toList();
  }
}
