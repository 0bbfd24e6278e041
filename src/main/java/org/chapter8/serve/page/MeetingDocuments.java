package org.chapter8.serve.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** What a meeting came to, and the documents before and after it. */
final class MeetingDocuments {
  private MeetingDocuments() {}

  static List<Part> of(Edition edition, Node meeting) {
    PairsMaker documents =
        new PairsMaker(edition, meeting)
            .of("meeting.outcome", "c8:outcome")
            .values("meeting.votedOn", votes(edition, meeting))
            .of("meeting.preparedBy", "c8:preparedBy")
            .of("meeting.record", "c8:record")
            .of("meeting.pressRelease", "c8:pressRelease");
    return documents.part("documents", "meeting.documents");
  }

  /** What was voted on, each with the result and who vetoed it. */
  private static List<Value> votes(Edition edition, Node meeting) {
    Shown shown = new Shown(edition);
    return edition.known().objects(meeting, "c8:votedOn").stream()
        .flatMap(
            document ->
                Stream.of(
                        List.<Value>of(edition.names().link(document)),
                        shown.values(document, "c8:vote"),
                        shown.values(document, "c8:vetoedBy"))
                    .flatMap(List::stream))
        .toList();
  }

  /** The speeches of a verbatim record, in their order. */
  static List<Part> speeches(Edition edition, Node meeting) {
    Known known = edition.known();
    Shown shown = new Shown(edition);
    List<Part.Row> rows =
        known.subjects("c8:deliveredAt", meeting).stream()
            .sorted(
                Comparator.comparing((Node speech) -> known.number(speech, "c8:ordinal").orElse(0))
                    .thenComparing(Known.IN_ORDER))
            .map(speech -> speech(edition, speech))
            .toList();
    return List.of(
        Part.Table.filled(
            "speeches",
            edition.say("meeting.speeches", rows.size()),
            shown.heads("speech.heading", "speech.by", "speaker.statements"),
            rows,
            Shown.whole(rows.size())));
  }

  private static Part.Row speech(Edition edition, Node speech) {
    int said = edition.known().subjects("c8:inSpeech", speech).size();
    return new Part.Row(
        List.of(
            List.of(edition.names().link(speech, heading(edition, speech))),
            new Shown(edition).values(speech, "c8:deliveredBy"),
            Shown.plain(count(said))));
  }

  private static Text heading(Edition edition, Node speech) {
    return edition.names().of(speech, "c8:heading").stream()
        .findFirst()
        .orElseGet(() -> edition.names().name(speech));
  }

  private static String count(int number) {
    return number == 0 ? "" : String.valueOf(number);
  }
}
