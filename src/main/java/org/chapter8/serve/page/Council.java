package org.chapter8.serve.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * Which members of a council are reported to have spoken at a meeting, and which are not. A council
 * is an organ that has permanent or elected members.
 */
final class Council {
  private static final List<Node> ROLES =
      List.of(Known.node("c8:permanentMember"), Known.node("c8:electedMember"));

  private final Edition edition;
  private final Known known;
  private final Shown shown;

  private Council(Edition edition) {
    this.edition = edition;
    this.known = edition.known();
    this.shown = new Shown(edition);
  }

  static List<Part> of(Edition edition, Node meeting) {
    return new Council(edition).table(meeting);
  }

  private List<Part> table(Node meeting) {
    String day = known.words(meeting, "c8:startDate");
    boolean held =
        known.object(meeting, "c8:meetingStatus").filter(Known.node("c8:held")::equals).isPresent();
    if (day.isEmpty() || !held) {
      return List.of();
    }
    Map<Node, List<Node>> speakers = speakers(meeting);
    List<Part.Row> rows =
        known.object(meeting, "c8:organ").stream()
            .flatMap(organ -> members(organ, day).entrySet().stream())
            .sorted(Map.Entry.comparingByKey(shown.byName()))
            .map(entry -> row(entry.getKey(), entry.getValue(), speakers))
            .toList();
    return List.of(
        Part.Table.filled(
            "council",
            edition.say("meeting.council"),
            shown.heads("member.who", "member.role", "meeting.tookPart"),
            rows,
            Shown.whole(rows.size())));
  }

  private Map<Node, List<Node>> speakers(Node meeting) {
    return known.subjects("c8:spokeAt", meeting).stream()
        .filter(speaker -> known.object(speaker, "c8:represents").isPresent())
        .collect(
            Collectors.groupingBy(
                speaker -> known.object(speaker, "c8:represents").orElseThrow(),
                Collectors.toList()));
  }

  /** The members of a day, with their roles. */
  private Map<Node, Node> members(Node organ, String day) {
    return known.subjects("org:organization", organ).stream()
        .filter(
            membership -> known.object(membership, "c8:role").filter(ROLES::contains).isPresent())
        .filter(membership -> covers(membership, day))
        .filter(membership -> known.object(membership, "org:member").isPresent())
        .collect(
            Collectors.toMap(
                membership -> known.object(membership, "org:member").orElseThrow(),
                membership -> known.object(membership, "c8:role").orElse(ROLES.getLast()),
                (one, other) -> one));
  }

  /** Days as ISO 8601 writes them are in the order of their characters. */
  private boolean covers(Node membership, String day) {
    String first = known.words(membership, "c8:firstDay");
    String last = known.words(membership, "c8:lastDay");
    return first.compareTo(day) <= 0 && (last.isEmpty() || day.compareTo(last) <= 0);
  }

  private Part.Row row(Node member, Node role, Map<Node, List<Node>> speakers) {
    List<Node> found = speakers.getOrDefault(member, List.of());
    return new Part.Row(
        List.of(
            List.of(edition.names().link(member)),
            List.of(edition.names().link(role)),
            found.isEmpty()
                ? List.of(shown.said("meeting.notReported"))
                : found.stream().map(this::part).toList()));
  }

  private Link part(Node speaker) {
    Text how =
        known
            .object(speaker, "c8:participation")
            .map(edition.names()::name)
            .orElseGet(() -> shown.said("meeting.reported"));
    return edition.names().link(speaker, how);
  }
}
