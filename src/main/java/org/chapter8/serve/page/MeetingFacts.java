package org.chapter8.serve.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** When, where and under whom a meeting was held, and which came before and after it. */
final class MeetingFacts {
  private final Edition edition;
  private final Known known;
  private final Days days;

  private MeetingFacts(Edition edition) {
    this.edition = edition;
    this.known = edition.known();
    this.days = new Days(known);
  }

  static List<Part> of(Edition edition, Node meeting) {
    return new MeetingFacts(edition).facts(meeting);
  }

  private List<Part> facts(Node meeting) {
    return new PairsMaker(edition, meeting)
        .words("meeting.day", span(meeting))
        .of("meeting.organ", "c8:organ")
        .of("meeting.number", "c8:meetingNumber")
        .of("meeting.series", "c8:inSeries")
        .of("meeting.ordinal", "c8:ordinal")
        .of("meeting.format", "c8:meetingFormat")
        .of("meeting.status", "c8:meetingStatus")
        .of("meeting.president", "c8:presidedBy")
        .of("meeting.item", "c8:agendaItem")
        .values("meeting.previousOfSeries", beside(meeting, "c8:inSeries", -1))
        .values("meeting.nextOfSeries", beside(meeting, "c8:inSeries", 1))
        .values("meeting.previous", beside(meeting, "c8:organ", -1))
        .values("meeting.next", beside(meeting, "c8:organ", 1))
        .part("meeting", "meeting.heading");
  }

  private String span(Node meeting) {
    String first = days.ofMeeting(meeting);
    String last = known.words(meeting, "c8:endDate");
    return last.isEmpty() || last.equals(first) ? first : first + " – " + last;
  }

  /** The neighbour in what the release knows of an organ's or a series' meetings. */
  private List<Value> beside(Node meeting, String property, int step) {
    return known
        .object(meeting, property)
        .map(common -> inOrder(common, property))
        .flatMap(meetings -> at(meetings, meetings.indexOf(meeting) + step))
        .map(found -> edition.names().link(found, label(found)))
        .<List<Value>>map(List::of)
        .orElse(List.of());
  }

  private List<Node> inOrder(Node common, String property) {
    return known.subjects(property, common).stream()
        .filter(each -> known.is(each, "c8:Meeting"))
        .sorted(inTime(known))
        .toList();
  }

  private static Optional<Node> at(List<Node> meetings, int index) {
    return index >= 0 && index < meetings.size()
        ? Optional.of(meetings.get(index))
        : Optional.empty();
  }

  private Text label(Node meeting) {
    Text name = edition.names().name(meeting);
    String day = days.ofMeeting(meeting);
    return day.isEmpty() ? name : new Text(name.value() + " (" + day + ")", name.lang());
  }

  /** Meetings by their place in a series, their day and their number. */
  static Comparator<Node> inTime(Known known) {
    Days days = new Days(known);
    return Comparator.comparing((Node meeting) -> known.number(meeting, "c8:ordinal").orElse(0))
        .thenComparing(days::ofMeeting)
        .thenComparing(meeting -> known.number(meeting, "c8:meetingNumber").orElse(0))
        .thenComparing(Known.IN_ORDER);
  }
}
