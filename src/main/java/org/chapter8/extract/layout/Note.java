package org.chapter8.extract.layout;

import org.chapter8.text.PositionedText;

/**
 * A footnote.
 *
 * @param series which numbering it belongs to: the count starts again at 1 in each
 * @param number its number
 * @param text the note without its number, wraps joined
 * @param from source offset where the page begins on which its mark must stand
 * @param to source offset of the block it stands in: its mark stands before it
 */
public record Note(int series, int number, PositionedText text, int from, int to) {}
