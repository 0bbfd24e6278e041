package org.chapter8.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.text.PositionedText;

/**
 * Finds the marks that call the notes. Raised figures come out of a PDF as bare digits, so a digit
 * is a mark only where the next note is due: in order, on the page of the note, and not as part of
 * a number, a date or a count.
 */
final class Marks {
  private final MarkForm form;
  private final List<Finding> findings = new ArrayList<>();

  /** Finds marks as they stand in a text. */
  Marks(MarkForm form) {
    this.form = form;
  }

  /** The paragraphs without marks, each with the places where they stood. */
  List<Paragraph> take(List<PositionedText> texts, List<Note> notes, String file) {
    List<PositionedText> rest = new ArrayList<>(texts);
    List<List<Paragraph.Mark>> marks = new ArrayList<>();
    texts.forEach(text -> marks.add(new ArrayList<>()));
    int paragraph = 0;
    int from = 0;
    for (Note note : notes) {
      Optional<Place> place = find(rest, note, paragraph, from);
      if (place.isEmpty()) {
        findings.add(unmarked(note, file));
        continue;
      }
      paragraph = place.get().paragraph;
      from = place.get().index;
      marks.get(paragraph).add(new Paragraph.Mark(from, note));
      rest.set(paragraph, rest.get(paragraph).without(from, from + digits(note).length()));
    }
    return paragraphs(rest, marks);
  }

  private record Place(int paragraph, int index) {}

  private Optional<Place> find(
      List<PositionedText> texts, Note note, int firstParagraph, int firstIndex) {
    for (boolean raised : new boolean[] {true, false}) {
      for (int p = firstParagraph; p < texts.size(); p++) {
        OptionalInt index = find(texts.get(p), note, p == firstParagraph ? firstIndex : 0, raised);
        if (index.isPresent()) {
          return Optional.of(new Place(p, index.getAsInt()));
        }
      }
    }
    return Optional.empty();
  }

  private OptionalInt find(PositionedText text, Note note, int from, boolean raised) {
    String folded = text.folded();
    String digits = digits(note);
    for (int i = folded.indexOf(digits, from); i >= 0; i = folded.indexOf(digits, i + 1)) {
      int start = text.sourceStart(i);
      int end = i + digits.length();
      boolean onPage = start >= note.from() && start < note.to();
      if (onPage && (raised ? form.raised(text, i, end) : form.possible(text, i, end))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static String digits(Note note) {
    return String.valueOf(note.number());
  }

  private static Finding unmarked(Note note, String file) {
    return Finding.at(
        "note.no-mark",
        Severity.WARNING,
        file,
        note.text().sourceStart(0),
        note.text().sourceStart(0) + 1,
        "expected a mark " + note.number() + " in the text above, found none");
  }

  private static List<Paragraph> paragraphs(
      List<PositionedText> texts, List<List<Paragraph.Mark>> marks) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      paragraphs.add(new Paragraph(i, texts.get(i), marks.get(i)));
    }
    return paragraphs;
  }

  List<Finding> findings() {
    return findings;
  }
}
