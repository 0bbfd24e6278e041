package org.chapter8.serve.page;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;

/** Meetings in tables: those of a series, of an organ, under an agenda item. */
final class MeetingTables {
  /** Meetings that a table shows; the rest is a query away. */
  private static final int SHOWN = 60;

  private final Edition edition;
  private final Known known;
  private final Days days;
  private final Shown shown;

  MeetingTables(Edition edition) {
    this.edition = edition;
    this.known = edition.known();
    this.days = new Days(known);
    this.shown = new Shown(edition);
  }

  /** The meetings of a series, in its order. */
  static List<Part> ofSeries(Edition edition, Node series) {
    MeetingTables tables = new MeetingTables(edition);
    Comparator<Node> inOrder = MeetingFacts.inTime(edition.known());
    return tables.table(tables.meetings(series, "c8:inSeries", inOrder), series, "c8:inSeries");
  }

  /** The meetings of an organ, the latest first. */
  static List<Part> ofOrgan(Edition edition, Node organ) {
    MeetingTables tables = new MeetingTables(edition);
    Comparator<Node> latest = MeetingFacts.inTime(edition.known()).reversed();
    return tables.table(tables.meetings(organ, "c8:organ", latest), organ, "c8:organ");
  }

  /** The meetings under an agenda item, in time. */
  static List<Part> ofItem(Edition edition, Node item) {
    MeetingTables tables = new MeetingTables(edition);
    Comparator<Node> inOrder = MeetingFacts.inTime(edition.known());
    return tables.table(tables.meetings(item, "c8:agendaItem", inOrder), item, "c8:agendaItem");
  }

  /** Meetings that have a thing as value of a property. */
  List<Node> meetings(Node thing, String property, Comparator<Node> order) {
    return known.subjects(property, thing).stream()
        .filter(each -> known.is(each, "c8:Meeting"))
        .sorted(order)
        .toList();
  }

  private List<Part> table(List<Node> meetings, Node thing, String property) {
    List<Part.Row> rows = meetings.stream().limit(SHOWN).map(this::row).toList();
    String pattern = "?value a c8:Meeting ; %s <%s>".formatted(property, thing.getURI());
    return List.of(
        Part.Table.filled(
            "meetings",
            edition.say("meetings.heading", meetings.size()),
            shown.heads(
                "meetings.meeting",
                "meetings.day",
                "meetings.number",
                "meetings.format",
                "meetings.participants",
                "meetings.outcome"),
            rows,
            Shown.rest(meetings.size(), SHOWN, pattern)));
  }

  private Part.Row row(Node meeting) {
    int speakers = known.subjects("c8:spokeAt", meeting).size();
    return new Part.Row(
        List.of(
            List.of(edition.names().link(meeting)),
            Shown.plain(days.ofMeeting(meeting)),
            shown.values(meeting, "c8:meetingNumber"),
            shown.values(meeting, "c8:meetingFormat"),
            Shown.plain(speakers == 0 ? "" : String.valueOf(speakers)),
            shown.values(meeting, "c8:outcome")));
  }
}
