package org.chapter8.model;

import java.util.List;

/**
 * An actor that a document names and no authority table knows, such as the person who signs.
 *
 * @param prefLabel its name as printed
 */
public record Actor(Ref id, List<LangString> prefLabel, List<Ref> statedIn, String extractedBy)
    implements Resource, Evidenced {
  public Actor {
    if (!id.kind().isActor()) {
      throw new IllegalArgumentException(id + " is no actor");
    }
    prefLabel = List.copyOf(prefLabel);
    statedIn = Evidence.required(id, statedIn);
  }

  @Override
  public List<String> type() {
    return classes(id.kind());
  }

  /** The classes of an actor of a kind, the most specific first. */
  public static List<String> classes(Ref.Kind kind) {
    return switch (kind) {
      case STATE -> List.of("State", "Actor");
      case ORGANIZATION -> List.of("Organization", "Actor");
      case ORGAN -> List.of("Organ", "Actor");
      case PERSON -> List.of("Person", "Actor");
      case GROUP -> List.of("Actor");
      case DOCUMENT,
          PASSAGE,
          MEETING,
          SERIES,
          AGENDA_ITEM,
          SPEAKER,
          SPEECH,
          STATEMENT,
          CITATION,
          THEME,
          PLACE,
          DOCUMENT_SERIES,
          THEME_SCHEME,
          CLASSIFICATION,
          LINK,
          NAME,
          MEMBERSHIP,
          TEXT,
          TERM,
          LANGUAGE ->
          throw new IllegalArgumentException(kind + " is no kind of actor");
    };
  }
}
