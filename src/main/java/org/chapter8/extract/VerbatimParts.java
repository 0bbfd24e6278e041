package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.chapter8.extract.VerbatimPart.Role;
import org.chapter8.extract.layout.Paragraph;
import org.chapter8.text.PositionedText;

/** Tells what each paragraph of a verbatim record is. */
final class VerbatimParts {
  private static final int LONGEST_HEADING = 300;

  private final Reading reading;
  private final Cues cues;
  private final List<Sentence> texts = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private boolean dropped;
  private boolean begun;
  private boolean opened;
  private boolean votes;
  private boolean spoken;

  private VerbatimParts(Reading reading) {
    this.reading = reading;
    this.cues = reading.cues();
    for (Paragraph paragraph : reading.layout().paragraphs()) {
      pieces(Sentences.whole(paragraph, reading.names()))
          .forEach(piece -> take(piece, paragraph.number()));
    }
  }

  /** The parts of a record, imprint and running heads left out. */
  static List<VerbatimPart> of(Reading reading) {
    VerbatimParts all = new VerbatimParts(reading);
    List<VerbatimPart> parts = new ArrayList<>();
    for (int i = 0; i < all.texts.size(); i++) {
      parts.add(new VerbatimPart(all.role(i), all.texts.get(i), all.numbers.get(i)));
    }
    return parts;
  }

  /** A paragraph cut where a line that opens another was joined to it. */
  private List<Sentence> pieces(Sentence whole) {
    List<Sentence> pieces = new ArrayList<>();
    int start = 0;
    Matcher cut = cues.matcher("verbatim.break", whole.folded());
    while (cut.find()) {
      if (cut.start() > start) {
        pieces.add(whole.part(start, cut.start()));
        start = cut.start();
      }
    }
    pieces.add(whole.part(start, whole.length()));
    return pieces;
  }

  /**
   * Keeps a piece, unless it belongs to the page. The first page ends with its imprint; later, what
   * such lines tore apart is joined.
   */
  private void take(Sentence piece, int number) {
    boolean imprint = cues.found("verbatim.imprint", piece.folded());
    boolean head = !texts.isEmpty() && cues.found("verbatim.running-head", piece.folded());
    boolean opens = !begun && cues.found("verbatim.opened", piece.folded());
    if (imprint || head || (dropped && !begun && !opens)) {
      dropped |= imprint || begun;
    } else if (begun && goesOn(texts.getLast(), piece)) {
      PositionedText joined = texts.removeLast().text().plus(gap(piece)).plus(piece.text());
      texts.add(new Sentence(joined, reading.names().in(joined.folded()), List.of()));
      dropped = false;
    } else {
      texts.add(piece);
      numbers.add(number);
      dropped = false;
      begun |= opens;
    }
  }

  private PositionedText gap(Sentence piece) {
    boolean separated = cues.map("language").get("words").equals("separated");
    return separated ? piece.text().at(piece.text().sourceStart(0), " ") : PositionedText.empty();
  }

  private boolean goesOn(Sentence before, Sentence piece) {
    boolean torn =
        cues.found("verbatim.unended", before.folded())
            || (dropped && cues.found("verbatim.torn", before.folded()));
    return torn
        && piece.length() > 0
        && Stream.of("verbatim.speaker", "verbatim.item", "verbatim.stage", "verbatim.votes")
            .noneMatch(cue -> cues.found(cue, piece.folded()));
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
