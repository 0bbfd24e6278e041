package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chapter8.extract.layout.Note;

/** The notes of a section read so far, by which "op. cit." and "see note 5" are understood. */
final class EarlierNotes {
  private static final int SHORTEST_NAME = 2;

  private final List<Earlier> notes = new ArrayList<>();

  private record Earlier(String number, String words, List<String> symbols) {}

  void clear() {
    notes.clear();
  }

  void add(Note note, ParsedNote parsed) {
    String words = note.text().folded().replaceAll("[《》“”\" ]", "");
    notes.add(new Earlier(note.label(), words, parsed.symbols().stream().distinct().toList()));
  }

  /** The documents cited by the note of that number. */
  List<String> ofNote(String number) {
    return distinct(notes.stream().filter(note -> note.number().equals(number)));
  }

  /** The documents cited by earlier notes that call one by that name. */
  List<String> named(String name) {
    return name.length() < SHORTEST_NAME
        ? List.of()
        : distinct(notes.stream().filter(note -> note.words().contains(name)));
  }

  private static List<String> distinct(Stream<Earlier> found) {
    return found.flatMap(note -> note.symbols().stream()).distinct().toList();
  }
}
