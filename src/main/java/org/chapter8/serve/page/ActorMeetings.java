package org.chapter8.serve.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Meetings at which an actor spoke, others spoke for it, or a person spoke. */
final class ActorMeetings {
  /** Rows of a table, the latest; the rest is a query away. */
  private static final int SHOWN = 60;

  private final Edition edition;
  private final Known known;
  private final Days days;
  private final Shown shown;
  private final Node actor;

  private ActorMeetings(Edition edition, Node actor) {
    this.edition = edition;
    this.known = edition.known();
    this.days = new Days(known);
    this.shown = new Shown(edition);
    this.actor = actor;
  }

  static List<Part> of(Edition edition, Node actor) {
    ActorMeetings made = new ActorMeetings(edition, actor);
    return List.of(
        made.table("spoke", "c8:represents"),
        made.table("spokenFor", "c8:onBehalfOf"),
        made.table("spokeAs", "c8:person"),
        made.persons());
  }

  private Part table(String id, String property) {
    boolean isOwn = property.equals("c8:represents");
    List<Node> speakers =
        known.subjects(property, actor).stream()
            .filter(speaker -> isOwn || !isOwn(speaker))
            .sorted(
                Comparator.comparing(this::day, Comparator.reverseOrder())
                    .thenComparing(Known.IN_ORDER))
            .toList();
    return Part.Table.filled(
        id,
        edition.say("actor." + id, speakers.size()),
        shown.heads(
            "meetings.meeting",
            "meetings.day",
            "actor.speaker",
            "speaker.office",
            "speaker.behalf",
            "speaker.statements"),
        speakers.stream().limit(SHOWN).map(this::row).toList(),
        Shown.rest(speakers.size(), SHOWN, pattern(property, isOwn)));
  }

  private String pattern(String property, boolean isOwn) {
    String iri = actor.getURI();
    String others = " FILTER NOT EXISTS { ?value c8:represents <%s> }".formatted(iri);
    return "?value %s <%s>".formatted(property, iri) + (isOwn ? "" : others);
  }

  private Part.Row row(Node speaker) {
    int said = known.subjects("c8:madeBy", speaker).size();
    return new Part.Row(
        List.of(
            shown.values(speaker, "c8:spokeAt"),
            Shown.plain(day(speaker)),
            List.of(Participants.whom(edition, speaker)),
            Stream.of("c8:person", "c8:capacity")
                .flatMap(property -> shown.values(speaker, property).stream())
                .toList(),
            shown.links(others(speaker)),
            Shown.plain(said == 0 ? "" : String.valueOf(said))));
  }

  private boolean isOwn(Node speaker) {
    return known.objects(speaker, "c8:represents").contains(actor);
  }

  /** For whom else it spoke. */
  private List<Node> others(Node speaker) {
    return known.objects(speaker, "c8:onBehalfOf").stream()
        .filter(each -> !each.equals(actor))
        .toList();
  }

  private String day(Node speaker) {
    return known.object(speaker, "c8:spokeAt").map(days::ofMeeting).orElse("");
  }

  /** Who is named as having spoken for the actor. */
  private Part persons() {
    List<Node> persons =
        Stream.of("c8:represents", "c8:onBehalfOf")
            .flatMap(property -> known.subjects(property, actor).stream())
            .map(speaker -> known.object(speaker, "c8:person"))
            .flatMap(Optional::stream)
            .distinct()
            .sorted(shown.byName())
            .toList();
    return new Part.Items(
        "persons",
        edition.say("actor.persons", persons.size()),
        shown.links(persons),
        Shown.whole(persons.size()));
  }
}
