package org.chapter8.extract;

import java.util.List;
import java.util.Optional;
import org.chapter8.model.Ref;
import org.chapter8.text.PositionedText;

/**
 * One reference of a note.
 *
 * @param symbol the symbol of the document cited, resolved where the note says "ibid."
 * @param pages first and last page, or empty
 * @param parties who is named in brackets after the pages
 * @param text the reference as printed
 */
record NoteRef(
    Optional<String> symbol, List<Integer> pages, List<Party> parties, PositionedText text) {

  /**
   * Somebody named in brackets.
   *
   * @param actor who spoke
   * @param onBehalfOf for whom else
   * @param capacity the office as printed, or the empty string
   */
  record Party(Ref actor, Optional<Ref> onBehalfOf, String capacity) {}

  NoteRef {
    pages = List.copyOf(pages);
    parties = List.copyOf(parties);
  }
}
