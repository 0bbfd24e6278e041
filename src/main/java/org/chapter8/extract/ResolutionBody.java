package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.chapter8.extract.layout.Paragraph;

/**
 * Tells the parts of a resolution apart: its head, what the organ says, annexes, and what stands
 * after the end. A resolution in parts has several ends.
 */
final class ResolutionBody {
  private enum Phase {
    HEAD,
    BODY,
    ANNEX,
    END
  }

  private final Reading reading;
  private final Cues cues;
  private final ResolutionPieces pieces;
  private final ResolutionParagraphs paragraphs;
  private final List<Sentence> head = new ArrayList<>();
  private Phase phase = Phase.HEAD;

  ResolutionBody(Reading reading) {
    this.reading = reading;
    this.cues = reading.cues();
    this.pieces = new ResolutionPieces(cues, reading.source().text());
    this.paragraphs = new ResolutionParagraphs(reading);
  }

  /** Takes a document apart. */
  void read() {
    for (Paragraph paragraph : reading.layout().paragraphs()) {
      for (Sentence piece : pieces.of(Sentences.whole(paragraph, reading.names()))) {
        piece(piece, paragraph.number());
      }
    }
  }

  /** The parts, in order. */
  List<ResolutionPart> parts() {
    return paragraphs.parts();
  }

  /** What stands before the organ begins to speak and after it ends. */
  List<Sentence> head() {
    return head;
  }

  private void piece(Sentence piece, int paragraph) {
    String folded = piece.folded();
    Matcher subject = cues.matcher("resolution.subject", folded);
    if (phase != Phase.ANNEX && subject.lookingAt()) {
      paragraphs.begin(phase == Phase.END);
      phase = Phase.BODY;
      if (subject.end() < folded.length()) {
        piece(ResolutionPieces.trimmed(piece, subject.end(), folded.length()), paragraph);
      }
    } else if (phase == Phase.HEAD && opensPreamble(folded)) {
      phase = Phase.BODY;
      paragraphs.add(piece, paragraph);
    } else if (phase == Phase.HEAD) {
      aside(piece);
    } else if (phase == Phase.ANNEX) {
      paragraphs.annex(piece, paragraph);
    } else if (cues.matcher("resolution.annex-heading", folded).matches()) {
      phase = Phase.ANNEX;
      paragraphs.annex(piece, paragraph);
    } else if (phase == Phase.END || cues.matcher("resolution.end", folded).lookingAt()) {
      phase = Phase.END;
      aside(piece);
    } else {
      paragraphs.add(piece, paragraph);
    }
  }

  /** Words that open a recital open the line on the adoption too: "acting on the report of …". */
  private boolean opensPreamble(String folded) {
    return cues.matcher("resolution.recital", folded).lookingAt()
        && !cues.found("resolution.dated", folded);
  }

  private void aside(Sentence piece) {
    paragraphs.section(piece);
    head.add(piece);
  }
}
