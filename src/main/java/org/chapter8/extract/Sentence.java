package org.chapter8.extract;

import java.util.List;
import org.chapter8.extract.layout.Note;
import org.chapter8.extract.layout.Paragraph.Mark;
import org.chapter8.text.PositionedText;

/**
 * A sentence, or the part of one that a rule looks at.
 *
 * @param text the sentence
 * @param named its names
 * @param marks the footnote marks in it; an index equal to its length is a mark at its end
 */
record Sentence(PositionedText text, NamedText named, List<Mark> marks) {
  Sentence {
    marks = List.copyOf(marks);
  }

  String folded() {
    return named.folded();
  }

  String masked() {
    return named.masked();
  }

  int length() {
    return text.length();
  }

  /** The part between two indices; a mark at its end belongs to it, one at its start does not. */
  Sentence part(int start, int end) {
    List<Mark> inside =
        marks.stream()
            .filter(mark -> mark.index() > start && mark.index() <= end)
            .map(mark -> new Mark(mark.index() - start, mark.note()))
            .toList();
    return new Sentence(text.subSequence(start, end), named.part(start, end), inside);
  }

  /** The notes called in it. */
  List<Note> notes() {
    return marks.stream().map(Mark::note).toList();
  }
}
