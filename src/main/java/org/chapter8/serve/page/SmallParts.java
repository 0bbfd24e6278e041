package org.chapter8.serve.page;

import java.util.List;
import org.apache.jena.graph.Node;

/** Things of which little is said: speeches, memberships, names, series of documents. */
final class SmallParts {
  /** Documents of a series that its page shows; the rest is a query away. */
  private static final int SHOWN = 100;

  private SmallParts() {}

  static List<Part> speech(Edition edition, Node speech) {
    return new PairsMaker(edition, speech)
        .of("speech.heading", "c8:heading")
        .of("speech.by", "c8:deliveredBy")
        .of("speech.at", "c8:deliveredAt")
        .of("speech.ordinal", "c8:ordinal")
        .of("speech.language", "dcterms:language")
        .part("speech", "speech.about");
  }

  static List<Part> inSpeech(Edition edition, Node speech) {
    return SpeakerParts.statements(edition, speech, "speech.statements", "c8:inSpeech");
  }

  static List<Part> membership(Edition edition, Node membership) {
    return new PairsMaker(edition, membership)
        .of("member.who", "org:member")
        .of("member.of", "org:organization")
        .of("member.role", "c8:role")
        .years("member.from", "member.until")
        .of("member.note", "skos:note")
        .of("member.source", "dcterms:source")
        .part("membership", "member.heading");
  }

  static List<Part> name(Edition edition, Node name) {
    return new PairsMaker(edition, name)
        .of("name.form", "skosxl:literalForm")
        .of("name.of", "c8:nameOf")
        .of("name.kind", "c8:nameKind")
        .years("member.from", "member.until")
        .of("member.note", "skos:note")
        .of("member.source", "dcterms:source")
        .part("name", "name.heading");
  }

  static List<Part> series(Edition edition, Node series) {
    return new PairsMaker(edition, series)
        .of("series.organ", "c8:organ")
        .of("series.notation", "skos:notation")
        .of("series.pattern", "c8:symbolPattern")
        .part("series", "series.heading");
  }

  /** The documents of a series, by their symbols. */
  static List<Part> documents(Edition edition, Node series) {
    Shown shown = new Shown(edition);
    List<Node> documents = edition.known().subjects("c8:documentSeries", series);
    return List.of(
        new Part.Items(
            "documents",
            edition.say("series.documents", documents.size()),
            shown.links(documents.stream().limit(SHOWN).toList()),
            Shown.rest(
                documents.size(),
                SHOWN,
                "?value c8:documentSeries <%s>".formatted(series.getURI()))));
  }
}
