package org.chapter8.extract.layout;

import org.chapter8.text.PositionedText;

/** Whether figures in a text may be the mark of a note, by how its language is written. */
interface MarkForm {
  /** Whether the figures between two indices look like a raised mark. */
  boolean raised(PositionedText text, int start, int end);

  /** Whether they may be a mark if no raised one is found. */
  boolean possible(PositionedText text, int start, int end);
}
