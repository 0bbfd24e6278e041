package org.chapter8.extract;

/**
 * A paragraph of a resolution, or a part of one with its own mark.
 *
 * @param role what it is
 * @param label its number and those of the paragraphs above it as printed: {@code 3}, {@code
 *     3(a)(i)}; empty for a paragraph without a number
 * @param paragraph the paragraph of the layout it stands in
 * @param text what it says, without its number
 */
record ResolutionPart(Role role, String label, int paragraph, Sentence text) {
  /** What a part of a resolution is. */
  enum Role {
    /** A paragraph of the preamble. */
    PREAMBULAR,
    /** A paragraph that says what the organ does. */
    OPERATIVE,
    /** A part of an operative paragraph, under that paragraph's verb unless it has its own. */
    ITEM,
    /** A line of an annex. */
    ANNEX
  }
}
