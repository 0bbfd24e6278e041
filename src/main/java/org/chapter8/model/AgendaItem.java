package org.chapter8.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An item on an organ's agenda.
 *
 * @param prefLabel its title as printed, one a language
 * @param organ the organ whose agenda it stands on
 * @param session the organ's session, where items are numbered by session
 * @param itemNumber its number as printed
 * @param subject what it is about
 */
public record AgendaItem(
    Ref id,
    List<LangString> prefLabel,
    Optional<Ref> organ,
    OptionalInt session,
    Optional<String> itemNumber,
    List<Ref> subject,
    List<Ref> statedIn,
    String extractedBy)
    implements Resource, Evidenced {
  public AgendaItem {
    prefLabel = List.copyOf(prefLabel);
    subject = List.copyOf(subject);
    statedIn = Evidence.required(id, statedIn);
  }

  /** An item of which it is not known what it is about. */
  public AgendaItem(
      Ref id,
      List<LangString> prefLabel,
      Optional<Ref> organ,
      OptionalInt session,
      Optional<String> itemNumber,
      List<Ref> statedIn,
      String extractedBy) {
    this(id, prefLabel, organ, session, itemNumber, List.of(), statedIn, extractedBy);
  }

  /** The same item about these themes. */
  public AgendaItem about(List<Ref> themes) {
    return new AgendaItem(id, prefLabel, organ, session, itemNumber, themes, statedIn, extractedBy);
  }

  @Override
  public List<String> type() {
    return List.of("AgendaItem");
  }
}
