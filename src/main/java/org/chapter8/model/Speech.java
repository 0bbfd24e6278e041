package org.chapter8.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What somebody says at a meeting in one turn, as its verbatim record has it; stage directions are
 * no part of it.
 *
 * @param ordinal its place among the speeches of its record, from 1
 * @param heading who speaks, as printed before the speech
 * @param deliveredBy the speaker, where the record and the authority tables tell
 * @param deliveredAt the meeting, where the record names it
 * @param language the language it was delivered in, where the record says that it was another than
 *     its own
 * @param text what is said, paragraphs separated by line feeds
 * @param statedIn one passage for each stretch of it on one page
 */
public record Speech(
    Ref id,
    OptionalInt ordinal,
    LangString heading,
    Optional<Ref> deliveredBy,
    Optional<Ref> deliveredAt,
    Optional<Ref> language,
    LangString text,
    List<Ref> statedIn,
    String extractedBy)
    implements Resource, Evidenced {
  public Speech {
    statedIn = Evidence.required(id, statedIn);
  }

  @Override
  public List<String> type() {
    return List.of("Speech");
  }
}
