package org.chapter8.serve.page;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Since when an actor exists, where it sits, what it belongs to and what belongs to it. */
final class ActorFacts {
  private ActorFacts() {}

  static List<Part> of(Edition edition, Node actor) {
    return new PairsMaker(edition, actor)
        .years("actor.from", "actor.until")
        .of("actor.replaces", "dcterms:replaces")
        .of("actor.replacedBy", "dcterms:isReplacedBy")
        .of("actor.unitOf", "org:unitOf")
        .of("actor.subOrganizationOf", "org:subOrganizationOf")
        .of("actor.speaksFor", "c8:speaksFor")
        .inbound("actor.spokenForBy", "c8:speaksFor")
        .values("actor.seat", seat(edition, actor))
        .of("actor.region", "dcterms:spatial")
        .of("actor.note", "skos:note")
        .part("actor", "actor.heading");
  }

  /** The place, with its State and its coordinates. */
  private static List<Value> seat(Edition edition, Node actor) {
    Shown shown = new Shown(edition);
    return edition.known().objects(actor, "c8:seat").stream()
        .flatMap(
            place ->
                Stream.of(
                        List.<Value>of(edition.names().link(place)),
                        shown.values(place, "c8:inState"),
                        Places.coordinates(edition, place))
                    .flatMap(List::stream))
        .toList();
  }

  /** Its units, and the organizations that are part of it. */
  static List<Part> parts(Edition edition, Node actor) {
    Shown shown = new Shown(edition);
    List<Node> parts =
        Stream.of("org:unitOf", "org:subOrganizationOf")
            .flatMap(property -> edition.known().subjects(property, actor).stream())
            .distinct()
            .sorted(shown.byName())
            .toList();
    return List.of(
        new Part.Items(
            "parts",
            edition.say("actor.parts", parts.size()),
            shown.links(parts),
            Shown.whole(parts.size())));
  }
}
