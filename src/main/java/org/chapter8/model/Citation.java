package org.chapter8.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One resolved reference of a footnote or of the running text.
 *
 * @param footnote number or mark as printed; absent for a reference in the running text
 * @param citedDocument the document cited; absent if the note gives no symbol
 * @param pageStart first page
 * @param pageEnd last page; the first again for a single page
 * @param attributedTo speakers or actors whose words are cited
 */
public record Citation(
    Ref id,
    Optional<String> footnote,
    Optional<Ref> citedDocument,
    OptionalInt pageStart,
    OptionalInt pageEnd,
    List<Ref> attributedTo,
    List<Ref> statedIn,
    String extractedBy)
    implements Resource, Evidenced {
  public Citation {
    attributedTo = List.copyOf(attributedTo);
    statedIn = Evidence.required(id, statedIn);
    if (pageStart.isPresent() != pageEnd.isPresent()
        || (pageStart.isPresent() && pageEnd.getAsInt() < pageStart.getAsInt())) {
      throw new IllegalArgumentException(id + " has pages from " + pageStart + " to " + pageEnd);
    }
  }

  @Override
  public List<String> type() {
    return List.of("Citation");
  }
}
