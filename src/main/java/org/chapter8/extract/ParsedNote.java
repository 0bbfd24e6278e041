package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import org.chapter8.extract.layout.Note;
import org.chapter8.model.Ref;

/**
 * A note and its references.
 *
 * @param note the note
 * @param refs its references in printed order
 */
record ParsedNote(Note note, List<NoteRef> refs) {
  ParsedNote {
    refs = List.copyOf(refs);
  }

  /** The actors named in brackets, each once. */
  List<Ref> bracketed() {
    List<Ref> actors = new ArrayList<>();
    for (NoteRef ref : refs) {
      for (NoteRef.Party party : ref.parties()) {
        if (!actors.contains(party.actor())) {
          actors.add(party.actor());
        }
      }
    }
    return actors;
  }

  /** How many references name nobody in brackets. */
  long unbracketed() {
    return refs.stream().filter(ref -> ref.parties().isEmpty()).count();
  }

  /** The symbols cited, in order. */
  List<String> symbols() {
    return refs.stream().flatMap(ref -> ref.symbol().stream()).toList();
  }
}
