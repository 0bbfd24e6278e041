package org.chapter8.extract.layout;

import org.chapter8.text.PositionedText;

/**
 * A footnote.
 *
 * @param series which numbering it belongs to: the count starts again at 1 in each; a note with
 *     stars belongs to the one it stands among
 * @param number its number; of notes with stars, how many such notes there are up to it
 * @param label what it is called by, as printed: {@code 12}, {@code iv}, {@code *}
 * @param text the note without its label, wraps joined
 * @param from source offset where the page begins on which its mark must stand
 * @param to source offset of the block it stands in: its mark stands before it
 */
public record Note(int series, int number, String label, PositionedText text, int from, int to) {
  private static final String STAR = "*";

  /** What tells it from the other notes of its series. */
  public String key() {
    return hasStars() ? STAR + number : label;
  }

  /** Whether it is called by stars and not by a number. */
  boolean hasStars() {
    return label.startsWith(STAR);
  }
}
