package org.chapter8.serve.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Documents that an actor issued, that are addressed to it, and that mention it. */
final class ActorDocuments {
  private final Edition edition;
  private final Known known;
  private final Node actor;

  private ActorDocuments(Edition edition, Node actor) {
    this.edition = edition;
    this.known = edition.known();
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
    return new DocumentTable(edition)
        .part(
            id,
            "actor." + id,
            known.subjects(property, actor),
            "?value <%s> <%s>".formatted(Known.node(property).getURI(), actor.getURI()));
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
