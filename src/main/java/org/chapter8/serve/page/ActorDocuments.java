package org.chapter8.serve.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Documents that an actor issued, that are addressed to it, and that mention it. */
final class ActorDocuments {
  /** Documents that a list shows, the latest; the rest is a query away. */
  private static final int SHOWN = 20;

  private final Edition edition;
  private final Known known;
  private final Shown shown;
  private final Node actor;

  private ActorDocuments(Edition edition, Node actor) {
    this.edition = edition;
    this.known = edition.known();
    this.shown = new Shown(edition);
    this.actor = actor;
  }

  static List<Part> of(Edition edition, Node actor) {
    ActorDocuments made = new ActorDocuments(edition, actor);
    return List.of(
        made.table("issued", "dcterms:creator"),
        made.table("addressed", "c8:addressee"),
        made.types(),
        made.table("mentioned", "c8:mentions"));
  }

  private Part table(String id, String property) {
    List<Node> documents =
        known.subjects(property, actor).stream()
            .sorted(
                Comparator.comparing(
                        (Node each) -> known.words(each, "dcterms:date"), Comparator.reverseOrder())
                    .thenComparing(Known.IN_ORDER))
            .toList();
    return Part.Table.filled(
        id,
        edition.say("actor." + id, documents.size()),
        shown.heads("document.title", "document.day", "document.type"),
        documents.stream().limit(SHOWN).map(this::row).toList(),
        Shown.rest(
            documents.size(),
            SHOWN,
            "?value <%s> <%s>".formatted(Known.node(property).getURI(), actor.getURI())));
  }

  private Part.Row row(Node document) {
    return new Part.Row(
        List.of(
            List.of(edition.names().link(document)),
            shown.values(document, "dcterms:date"),
            shown.values(document, "dcterms:type")));
  }

  /** How many documents of which type mention it; a type is shown if there are several. */
  private Part types() {
    Map<String, Long> counts =
        known.subjects("c8:mentions", actor).stream()
            .flatMap(document -> known.objects(document, "dcterms:type").stream())
            .map(type -> edition.names().name(type).value())
            .collect(Collectors.groupingBy(type -> type, TreeMap::new, Collectors.counting()));
    PairsMaker pairs = new PairsMaker(edition, actor);
    List<Value> words =
        counts.entrySet().stream()
            .<Value>map(
                entry -> new Text(entry.getKey() + ": " + entry.getValue(), edition.lang().tag()))
            .toList();
    return pairs
        .values("actor.mentionedTypes", counts.size() < 2 ? List.of() : words)
        .part("mentions", "actor.mentions")
        .getFirst();
  }
}
