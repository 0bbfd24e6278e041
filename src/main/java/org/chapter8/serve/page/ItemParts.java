package org.chapter8.serve.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** An agenda item: its titles, what was dealt with under it, who spoke and what was recommended. */
final class ItemParts {
  /** Statements that the page shows; the rest is a query away. */
  private static final int SHOWN = 40;

  private final Edition edition;
  private final Known known;
  private final Shown shown;
  private final Node item;
  private final List<Node> meetings;

  private ItemParts(Edition edition, Node item) {
    this.edition = edition;
    this.known = edition.known();
    this.shown = new Shown(edition);
    this.item = item;
    this.meetings =
        new MeetingTables(edition)
            .meetings(item, "c8:agendaItem", MeetingFacts.inTime(edition.known()));
  }

  static List<Part> facts(Edition edition, Node item) {
    return new PairsMaker(edition, item)
        .of("item.organ", "c8:organ")
        .of("item.session", "c8:session")
        .of("item.number", "c8:itemNumber")
        .of("item.titles", "skos:prefLabel")
        .of("item.otherTitles", "skos:altLabel")
        .of("item.themes", "dcterms:subject")
        .part("item", "item.heading");
  }

  static List<Part> under(Edition edition, Node item) {
    ItemParts parts = new ItemParts(edition, item);
    return List.of(parts.documents(), parts.speakers(), parts.recommended());
  }

  private Part documents() {
    List<Node> documents =
        known.subjects("c8:agendaItem", item).stream()
            .filter(each -> !known.is(each, "c8:Meeting"))
            .toList();
    String pattern =
        "?value c8:agendaItem <%s> FILTER NOT EXISTS { ?value a c8:Meeting }"
            .formatted(item.getURI());
    return new DocumentTable(edition).part("documents", "item.documents", documents, pattern);
  }

  private Part speakers() {
    Map<Node, List<Node>> byActor =
        meetings.stream()
            .flatMap(meeting -> known.subjects("c8:spokeAt", meeting).stream())
            .filter(speaker -> known.object(speaker, "c8:represents").isPresent())
            .collect(
                Collectors.groupingBy(
                    speaker -> known.object(speaker, "c8:represents").orElseThrow()));
    List<Part.Row> rows =
        byActor.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(shown.byName()))
            .map(entry -> actor(entry.getKey(), entry.getValue()))
            .toList();
    return Part.Table.filled(
        "speakers",
        edition.say("item.speakers", rows.size()),
        shown.heads("speaker.who", "item.at"),
        rows,
        Shown.whole(rows.size()));
  }

  private Part.Row actor(Node actor, List<Node> speakers) {
    Days days = new Days(known);
    return new Part.Row(
        List.of(
            List.of(edition.names().link(actor)),
            speakers.stream()
                .map(
                    speaker ->
                        edition
                            .names()
                            .link(
                                speaker,
                                known
                                    .object(speaker, "c8:spokeAt")
                                    .map(days::ofMeeting)
                                    .filter(day -> !day.isEmpty())
                                    .map(Text::plain)
                                    .orElseGet(() -> edition.names().name(speaker))))
                .toList()));
  }

  private Part recommended() {
    StatementLines lines = new StatementLines(edition);
    List<Node> all =
        meetings.stream()
            .flatMap(meeting -> known.subjects("c8:madeAt", meeting).stream())
            .filter(statement -> known.is(statement, "c8:Recommendation"))
            .sorted(lines.byDay())
            .toList();
    List<StatementLine> some = all.stream().limit(SHOWN).map(lines::line).toList();
    return new Part.Statements(
        "recommended",
        edition.say("item.recommended", all.size()),
        some.isEmpty() ? List.of() : List.of(new Part.Group(List.of(), some)),
        Shown.rest(
            all.size(),
            SHOWN,
            "?value a c8:Recommendation ; c8:madeAt/c8:agendaItem <%s>".formatted(item.getURI())),
        true,
        true,
        all.size() > 12);
  }
}
