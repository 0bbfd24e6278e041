package org.chapter8.serve.page;

import java.util.List;
import java.util.Optional;

/**
 * A passage: its words between those before and after them, and what rests on it.
 *
 * @param before words before it, empty at the beginning or where the release has no text
 * @param isFromStart whether nothing is left out before them
 * @param isToEnd whether nothing is left out after {@code after}
 * @param inText where it is highlighted in its document
 * @param place section, paragraph, page and offsets
 */
public record PassageView(
    ResourceView all,
    String lang,
    List<TextView.Piece> before,
    List<TextView.Piece> quote,
    List<TextView.Piece> after,
    boolean isFromStart,
    boolean isToEnd,
    Optional<Link> document,
    String inText,
    List<TextView.Row> place,
    List<Resting> resting) {
  public PassageView {
    before = List.copyOf(before);
    quote = List.copyOf(quote);
    after = List.copyOf(after);
    place = List.copyOf(place);
    resting = List.copyOf(resting);
  }

  /** Something that was read from a passage, with the rule that read it. */
  public record Resting(String kind, Link thing, String rule) {}
}
