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
 */
public record AgendaItem(
    Ref id,
    List<LangString> prefLabel,
    Optional<Ref> organ,
    OptionalInt session,
    Optional<String> itemNumber,
    List<Ref> statedIn,
    String extractedBy)
    implements Resource, Evidenced {
  public AgendaItem {
    prefLabel = List.copyOf(prefLabel);
    statedIn = Evidence.required(id, statedIn);
  }

  @Override
  public List<String> type() {
    return List.of("AgendaItem");
  }
}
