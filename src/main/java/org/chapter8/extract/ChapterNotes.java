package org.chapter8.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chapter8.extract.layout.Note;

/** The notes of a chapter, each read once and in order, whatever became of its mark. */
final class ChapterNotes {
  private final Reading reading;
  private final NoteReader reader;
  private final Participants participants;
  private final Map<Note, ParsedNote> parsed = new LinkedHashMap<>();

  ChapterNotes(Reading reading) {
    this.reading = reading;
    this.reader = new NoteReader(reading);
    this.participants = new Participants(reading);
  }

  /** The references of a note; what it says of participants is said of the meeting. */
  ParsedNote read(Note note, Optional<MeetingContext> meeting) {
    if (!parsed.containsKey(note)) {
      readUpTo(note);
      meeting.ifPresent(each -> participants.note(note, each));
    }
    return parsed.get(note);
  }

  /** Notes whose mark was lost are read too: "ibid." may mean what they cite. */
  private void readUpTo(Note last) {
    for (Note note : reading.layout().notes()) {
      if (!parsed.containsKey(note)) {
        parsed.put(note, reader.read(note));
      }
      if (note.equals(last)) {
        return;
      }
    }
  }
}
