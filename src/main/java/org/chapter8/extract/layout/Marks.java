package org.chapter8.extract.layout;

import java.util.ArrayList;
import java.util.Comparator;
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
  private final List<PositionedText> rest = new ArrayList<>();
  private final List<List<Paragraph.Mark>> marks = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Finds marks as they stand in a text. */
  Marks(MarkForm form) {
    this.form = form;
  }

  /** The paragraphs without marks, each with the places where they stood. */
  List<Paragraph> take(List<PositionedText> texts, List<Note> notes, String file) {
    rest.addAll(texts);
    texts.forEach(text -> marks.add(new ArrayList<>()));
    Place after = new Place(0, 0);
    for (Note note : notes) {
      boolean ordered = !note.hasStars();
      Optional<Place> place = find(note, ordered ? after : new Place(0, 0));
      if (place.isEmpty()) {
        findings.add(unmarked(note, file));
      } else {
        int length = rest.get(place.get().paragraph).length();
        Place taken = takeOut(note, place.get());
        int less = length - rest.get(taken.paragraph).length();
        after = ordered ? taken : after.without(taken, less);
      }
    }
    return paragraphs();
  }

  /** Takes a mark out; those taken out behind it in its paragraph move up. */
  private Place takeOut(Note note, Place place) {
    PositionedText text = rest.get(place.paragraph);
    int end = place.index + note.label().length();
    int from = withBlankBefore(text, place.index, end);
    List<Paragraph.Mark> before = marks.get(place.paragraph);
    before.replaceAll(
        mark ->
            mark.index() < end ? mark : new Paragraph.Mark(mark.index() - end + from, mark.note()));
    before.add(new Paragraph.Mark(from, note));
    before.sort(Comparator.comparingInt(Paragraph.Mark::index));
    rest.set(place.paragraph, text.without(from, end));
    return new Place(place.paragraph, from);
  }

  /** A mark between two blanks goes with the first of them. */
  private static int withBlankBefore(PositionedText text, int start, int end) {
    boolean blankBefore = start > 0 && text.charAt(start - 1) == ' ';
    boolean blankAfter = end == text.length() || text.charAt(end) == ' ';
    return blankBefore && blankAfter ? start - 1 : start;
  }

  private record Place(int paragraph, int index) {
    /** The same place once something before it is taken out. */
    Place without(Place taken, int length) {
      boolean before = taken.paragraph == paragraph && taken.index < index;
      return before ? new Place(paragraph, index - length) : this;
    }
  }

  private Optional<Place> find(Note note, Place after) {
    for (boolean raised : new boolean[] {true, false}) {
      for (int p = after.paragraph; p < rest.size(); p++) {
        OptionalInt index = find(rest.get(p), note, p == after.paragraph ? after.index : 0, raised);
        if (index.isPresent()) {
          return Optional.of(new Place(p, index.getAsInt()));
        }
      }
    }
    return Optional.empty();
  }

  private OptionalInt find(PositionedText text, Note note, int from, boolean raised) {
    String folded = text.folded();
    String label = note.label();
    for (int i = folded.indexOf(label, from); i >= 0; i = folded.indexOf(label, i + 1)) {
      int start = text.sourceStart(i);
      boolean onPage = start >= note.from() && start < note.to();
      if (onPage && isMark(text, i, i + label.length(), note, raised)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isMark(PositionedText text, int start, int end, Note note, boolean raised) {
    if (note.hasStars()) {
      return raised && isStars(text.folded(), start, end);
    }
    boolean letters = Character.isLetter(note.label().charAt(0));
    if (letters && start > 0 && isLatin(text.charAt(start - 1))) {
      return false;
    }
    return raised ? form.raised(text, start, end) : !letters && form.possible(text, start, end);
  }

  /** Stars right after a word; stars before one are a bullet. */
  private static boolean isStars(String folded, int start, int end) {
    boolean whole = end == folded.length() || folded.charAt(end) != '*';
    return whole && start > 0 && " *".indexOf(folded.charAt(start - 1)) < 0;
  }

  private static boolean isLatin(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static Finding unmarked(Note note, String file) {
    return Finding.at(
        "note.no-mark",
        Severity.WARNING,
        file,
        note.text().sourceStart(0),
        note.text().sourceStart(0) + 1,
        "expected a mark " + note.label() + " in the text above, found none");
  }

  private List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < rest.size(); i++) {
      paragraphs.add(new Paragraph(i, rest.get(i), marks.get(i)));
    }
    return paragraphs;
  }

  List<Finding> findings() {
    return findings;
  }
}
