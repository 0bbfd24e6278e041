package org.chapter8.serve.page;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Somebody taking part in a meeting: for whom, in what office, and what was said and supported. */
final class SpeakerParts {
  private SpeakerParts() {}

  static List<Part> of(Edition edition, Node speaker) {
    Stream<Part> parts =
        Stream.of(
                facts(edition, speaker),
                statements(edition, speaker, "speaker.said", "c8:madeBy"),
                statements(edition, speaker, "speaker.supported", "c8:supportedBy"),
                statements(edition, speaker, "speaker.opposed", "c8:opposedBy"),
                listed(edition, speaker, "speaker.speeches", "c8:deliveredBy"),
                listed(edition, speaker, "speaker.citations", "c8:attributedTo"))
            .flatMap(List::stream);
    return parts.toList();
  }

  private static List<Part> facts(Edition edition, Node speaker) {
    return new PairsMaker(edition, speaker)
        .of("speaker.represents", "c8:represents")
        .of("speaker.behalf", "c8:onBehalfOf")
        .of("speaker.person", "c8:person")
        .of("speaker.office", "c8:capacity")
        .of("speaker.meeting", "c8:spokeAt")
        .inbound("speaker.presidedAt", "c8:presidedBy")
        .of("speaker.how", "c8:participation")
        .part("speaker", "speaker.heading");
  }

  /** Statements of a speaker, or in a speech, in their order. */
  static List<Part> statements(Edition edition, Node thing, String key, String property) {
    List<StatementLine> lines =
        new StatementLines(edition).lines(edition.known().subjects(property, thing));
    boolean byOthers = !property.equals("c8:madeBy") && !property.equals("c8:inSpeech");
    return List.of(
        new Part.Statements(
            property.substring(property.indexOf(':') + 1),
            edition.say(key, lines.size()),
            lines.isEmpty() ? List.of() : List.of(new Part.Group(List.of(), lines)),
            Shown.whole(lines.size()),
            byOthers,
            false,
            false));
  }

  private static List<Part> listed(Edition edition, Node thing, String key, String property) {
    List<Value> values = new Shown(edition).inbound(property, thing);
    return List.of(
        new Part.Items(
            property.substring(property.indexOf(':') + 1),
            edition.say(key, values.size()),
            values,
            Shown.whole(values.size())));
  }
}
