package org.chapter8.extract.layout;

import java.util.List;
import org.chapter8.text.PositionedText;

/**
 * A paragraph, wraps joined and footnote marks taken out.
 *
 * @param number its position in the document, from 0
 * @param text the paragraph
 * @param marks where footnote marks stood, in reading order
 */
public record Paragraph(int number, PositionedText text, List<Mark> marks) {

  /**
   * The place of a footnote mark.
   *
   * @param index the mark stood before the character at this index of the paragraph's text
   * @param note the note it calls
   */
  public record Mark(int index, Note note) {}

  public Paragraph {
    marks = List.copyOf(marks);
  }

  /** The paragraph with its characters in one form, index for index. */
  public String folded() {
    return text.folded();
  }
}
