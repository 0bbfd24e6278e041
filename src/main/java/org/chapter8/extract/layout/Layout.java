package org.chapter8.extract.layout;

import java.util.List;
import org.chapter8.model.Finding;

/**
 * A document as paragraphs and notes.
 *
 * @param paragraphs the body, in order
 * @param notes the footnotes, in order
 * @param lostPunctuation whether blanks stand where punctuation was lost
 * @param findings what the layout left unsettled
 */
public record Layout(
    List<Paragraph> paragraphs, List<Note> notes, boolean lostPunctuation, List<Finding> findings) {
  public Layout {
    paragraphs = List.copyOf(paragraphs);
    notes = List.copyOf(notes);
    findings = List.copyOf(findings);
  }
}
