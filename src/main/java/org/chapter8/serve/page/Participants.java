package org.chapter8.serve.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Who took part in a meeting, in what office, for whom, and how. */
final class Participants {
  private final Edition edition;
  private final Known known;
  private final Shown shown;
  private final Node meeting;

  private Participants(Edition edition, Node meeting) {
    this.edition = edition;
    this.known = edition.known();
    this.shown = new Shown(edition);
    this.meeting = meeting;
  }

  static List<Part> of(Edition edition, Node meeting) {
    return new Participants(edition, meeting).table();
  }

  private List<Part> table() {
    List<Node> presidents = known.objects(meeting, "c8:presidedBy");
    Comparator<Node> first = Comparator.comparing(speaker -> !presidents.contains(speaker));
    List<Part.Row> rows =
        known.subjects("c8:spokeAt", meeting).stream()
            .sorted(first.thenComparing(shown.byName()))
            .map(speaker -> row(speaker, presidents.contains(speaker)))
            .toList();
    return List.of(
        Part.Table.filled(
            "participants",
            edition.say("meeting.participants", rows.size()),
            shown.heads(
                "speaker.who",
                "speaker.office",
                "speaker.behalf",
                "speaker.how",
                "speaker.statements"),
            rows,
            Shown.whole(rows.size())));
  }

  private Part.Row row(Node speaker, boolean presides) {
    List<Value> how = shown.values(speaker, "c8:participation");
    boolean isSaid = known.objects(speaker, "c8:participation").contains(Known.node("c8:presided"));
    int said = known.subjects("c8:madeBy", speaker).size();
    return new Part.Row(
        List.of(
            List.of(whom(edition, speaker)),
            office(speaker),
            shown.values(speaker, "c8:onBehalfOf"),
            presides && !isSaid ? joined(List.of(shown.said("speaker.presided")), how) : how,
            Shown.plain(said == 0 ? "" : String.valueOf(said))));
  }

  private List<Value> office(Node speaker) {
    return joined(shown.values(speaker, "c8:person"), shown.values(speaker, "c8:capacity"));
  }

  private static List<Value> joined(List<? extends Value> some, List<? extends Value> others) {
    return Stream.<Value>concat(some.stream(), others.stream()).toList();
  }

  /** A link to a speaker, called by whom it represents. */
  static Link whom(Edition edition, Node speaker) {
    return edition
        .known()
        .object(speaker, "c8:represents")
        .map(actor -> edition.names().link(speaker, edition.names().name(actor)))
        .orElseGet(() -> edition.names().link(speaker));
  }
}
