package org.chapter8.serve.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** What was said at a meeting, by speaker, and who supported whom. */
final class Said {
  /** Words of a statement that a table shows, in characters. */
  private static final int LONGEST = 100;

  private final Edition edition;
  private final Known known;
  private final Shown shown;
  private final StatementLines lines;
  private final List<Node> statements;

  private Said(Edition edition, Node meeting) {
    this.edition = edition;
    this.known = edition.known();
    this.shown = new Shown(edition);
    this.lines = new StatementLines(edition);
    this.statements =
        known.subjects("c8:madeAt", meeting).stream().sorted(StatementLines.inOrder()).toList();
  }

  static List<Part> of(Edition edition, Node meeting) {
    Said said = new Said(edition, meeting);
    return List.of(said.support(), said.statements());
  }

  private Part statements() {
    Map<List<Node>, List<Node>> bySpeakers =
        statements.stream()
            .collect(
                Collectors.groupingBy(
                    statement -> known.objects(statement, "c8:madeBy"),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Part.Group> groups =
        bySpeakers.entrySet().stream()
            .map(entry -> group(entry.getKey(), entry.getValue()))
            .toList();
    int count = statements.size();
    return new Part.Statements(
        "said",
        edition.say("meeting.said", count),
        groups,
        Shown.whole(count),
        false,
        false,
        false);
  }

  private Part.Group group(List<Node> speakers, List<Node> said) {
    return new Part.Group(by(speakers), said.stream().map(lines::line).toList());
  }

  private List<Value> by(List<Node> speakers) {
    return speakers.isEmpty() ? List.of(shown.said("meeting.noSpeaker")) : shown.links(speakers);
  }

  private Part support() {
    List<Part.Row> rows =
        statements.stream()
            .filter(
                statement ->
                    known.object(statement, "c8:supportedBy").isPresent()
                        || known.object(statement, "c8:opposedBy").isPresent())
            .map(this::row)
            .toList();
    return Part.Table.filled(
        "support",
        edition.say("meeting.support"),
        shown.heads("support.statement", "support.by", "support.supporters", "support.opponents"),
        rows,
        Shown.whole(rows.size()));
  }

  private Part.Row row(Node statement) {
    Text words = lines.text(statement).cut(LONGEST);
    return new Part.Row(
        List.of(
            List.of(edition.names().link(statement, words)),
            shown.values(statement, "c8:madeBy"),
            shown.values(statement, "c8:supportedBy"),
            shown.values(statement, "c8:opposedBy")));
  }
}
