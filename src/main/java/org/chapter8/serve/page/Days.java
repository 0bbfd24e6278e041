package org.chapter8.serve.page;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** When things were said and held, as exactly as it is known; empty where it is not. */
final class Days {
  private final Known known;

  Days(Known known) {
    this.known = known;
  }

  /** The first day of a meeting, or its year. */
  String ofMeeting(Node meeting) {
    return first(known.words(meeting, "c8:startDate"), known.words(meeting, "c8:year"));
  }

  /** The day of the meeting at which a statement was made, or that of its document. */
  String ofStatement(Node statement) {
    Optional<String> held = known.object(statement, "c8:madeAt").map(this::ofMeeting);
    return held.filter(day -> !day.isEmpty()).orElseGet(() -> ofSource(statement));
  }

  /** The year of a day, or empty. */
  static String year(String day) {
    return day.length() < 4 ? "" : day.substring(0, 4);
  }

  private String ofSource(Node thing) {
    return known.objects(thing, "c8:statedIn").stream()
        .flatMap(passage -> known.object(passage, "c8:inDocument").stream())
        .map(document -> known.words(document, "dcterms:date"))
        .filter(day -> !day.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String first(String... days) {
    return Stream.of(days).filter(day -> !day.isEmpty()).findFirst().orElse("");
  }
}
