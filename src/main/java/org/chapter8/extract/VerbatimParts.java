package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import org.chapter8.extract.VerbatimPart.Role;
import org.chapter8.extract.layout.Paragraph;

/** Tells what each paragraph of a verbatim record is. */
final class VerbatimParts {
  private static final int LONGEST_HEADING = 300;

  private final Cues cues;
  private final List<Sentence> texts = new ArrayList<>();
  private final List<VerbatimPart> parts = new ArrayList<>();
  private boolean opened;
  private boolean votes;
  private boolean spoken;

  private VerbatimParts(Reading reading) {
    this.cues = reading.cues();
    for (Paragraph paragraph : reading.layout().paragraphs()) {
      texts.add(Sentences.whole(paragraph, reading.names()));
    }
  }

  /** The parts of a record, the imprint left out. */
  static List<VerbatimPart> of(Reading reading) {
    VerbatimParts all = new VerbatimParts(reading);
    for (int i = 0; i < all.texts.size(); i++) {
      if (!all.found("verbatim.imprint", i)) {
        int number = reading.layout().paragraphs().get(i).number();
        all.parts.add(new VerbatimPart(all.role(i), all.texts.get(i), number));
      }
    }
    return all.parts;
  }

  private Role role(int i) {
    if (!opened) {
      opened = found("verbatim.opened", i);
      return opened ? Role.STAGE : Role.HEAD;
    }
    Role role = inMeeting(i);
    votes = role == Role.VOTES;
    spoken = role == Role.SPEAKER || (spoken && role != Role.ITEM);
    return role;
  }

  private Role inMeeting(int i) {
    if (found("verbatim.speaker", i)) {
      return Role.SPEAKER;
    }
    if (found("verbatim.item", i)) {
      return Role.ITEM;
    }
    if (found("verbatim.votes", i)) {
      return Role.VOTES;
    }
    if (found("verbatim.stage", i)) {
      return Role.STAGE;
    }
    return votes ? Role.VOTES : isHeading(i) ? Role.HEADING : Role.SPEECH;
  }

  private boolean found(String cue, int i) {
    return cues.found(cue, texts.get(i).folded());
  }

  /**
   * A paragraph without a full stop, and only such paragraphs between it and the next speaker or
   * stage direction: what is said ends with a full stop.
   */
  private boolean isHeading(int i) {
    if (!spoken) {
      return true;
    }
    for (int next = i; next < texts.size(); next++) {
      boolean begins =
          found("verbatim.speaker", next)
              || found("verbatim.item", next)
              || found("verbatim.stage", next);
      if (begins) {
        return next > i;
      }
      if (texts.get(next).length() > LONGEST_HEADING || found("verbatim.sentence-end", next)) {
        return false;
      }
    }
    return false;
  }
}
