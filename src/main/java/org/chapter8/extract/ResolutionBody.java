package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chapter8.extract.ResolutionPart.Role;
import org.chapter8.extract.layout.Paragraph;
import org.chapter8.model.Finding.Severity;

/**
 * Tells the parts of a resolution apart. The preamble ends where the count of paragraphs begins, or
 * where one opens with what the organ does; from there the count itself says which numbers are
 * paragraphs.
 */
final class ResolutionBody {
  private enum Phase {
    HEAD,
    PREAMBLE,
    OPERATIVE,
    ANNEX,
    END
  }

  private final Reading reading;
  private final Cues cues;
  private final ResolutionPieces pieces;
  private final ResolutionLabels labels = new ResolutionLabels();
  private final List<ResolutionPart> parts = new ArrayList<>();
  private final List<Sentence> head = new ArrayList<>();
  private final long sections;
  private Phase phase = Phase.HEAD;
  private Optional<String> section = Optional.empty();
  private boolean listing;
  private int sectionStart;

  ResolutionBody(Reading reading) {
    this.reading = reading;
    this.cues = reading.cues();
    this.pieces = new ResolutionPieces(cues);
    this.sections =
        reading.layout().paragraphs().stream()
            .filter(each -> cues.matcher("resolution.section", each.folded()).matches())
            .count();
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
    return parts;
  }

  /** What stands before the organ begins to speak and after it ends. */
  List<Sentence> head() {
    return head;
  }

  private void piece(Sentence piece, int paragraph) {
    String folded = piece.folded();
    Matcher subject = cues.matcher("resolution.subject", folded);
    if (phase != Phase.ANNEX && subject.lookingAt()) {
      begin();
      if (subject.end() < folded.length()) {
        piece(ResolutionPieces.trimmed(piece, subject.end(), folded.length()), paragraph);
      }
    } else if (phase == Phase.HEAD && cues.matcher("resolution.recital", folded).lookingAt()) {
      phase = Phase.PREAMBLE;
      body(piece, paragraph);
    } else if (phase == Phase.HEAD || phase == Phase.END) {
      aside(piece);
    } else if (phase == Phase.ANNEX) {
      parts.add(new ResolutionPart(Role.ANNEX, "", paragraph, piece));
    } else if (cues.matcher("resolution.annex-heading", folded).matches()) {
      phase = Phase.ANNEX;
      parts.add(new ResolutionPart(Role.ANNEX, "", paragraph, piece));
    } else if (cues.matcher("resolution.end", folded).lookingAt()) {
      phase = Phase.END;
      aside(piece);
    } else {
      body(piece, paragraph);
    }
  }

  /** The organ begins to speak, or speaks again: its paragraphs count from 1. */
  private void begin() {
    if (phase == Phase.OPERATIVE || phase == Phase.END) {
      labels.restart(section.orElse(""));
    } else {
      section.ifPresent(labels::restart);
    }
    phase = Phase.PREAMBLE;
    sectionStart = parts.size();
  }

  private void aside(Sentence piece) {
    section(piece);
    head.add(piece);
  }

  /**
   * A heading "A" or "I" names a part that counts its own paragraphs; one alone is a letter of the
   * masthead.
   */
  private boolean section(Sentence piece) {
    boolean heading = cues.matcher("resolution.section", piece.folded()).matches();
    if (heading && sections > 1) {
      section = Optional.of(piece.folded());
    }
    return heading;
  }

  private void body(Sentence piece, int paragraph) {
    Matcher number = cues.matcher("resolution.number", piece.folded());
    Matcher item = cues.matcher("resolution.item", piece.folded());
    if (number.lookingAt()) {
      numbered(piece, paragraph, number);
    } else if (item.lookingAt()) {
      item(piece, paragraph, item);
    } else if (!section(piece)) {
      unnumbered(piece, paragraph);
    }
  }

  private void numbered(Sentence piece, int paragraph, Matcher mark) {
    listing = false;
    int number = Integer.parseInt(mark.group("number"));
    Sentence text = ResolutionPieces.trimmed(piece, mark.end(), piece.length());
    boolean speaks = opensOperative(text.folded());
    if (number == labels.next() || (number > labels.next() && speaks)) {
      gap(piece, number);
      if (labels.next() == 1) {
        preambleGoesOn();
      }
      phase = Phase.OPERATIVE;
      parts.add(operative(labels.paragraph(number), paragraph, text));
    } else {
      reading.finding(
          "resolution.number",
          Severity.WARNING,
          piece.text(),
          "expected paragraph "
              + labels.next()
              + ", found "
              + number
              + "; read as a part of "
              + at());
      continued(piece, paragraph);
    }
  }

  /** A paragraph with a verb of the organ is preamble all the same if more of that follows it. */
  private void preambleGoesOn() {
    int last = parts.size() - 1;
    while (last >= sectionStart && parts.get(last).role() != Role.PREAMBULAR) {
      last--;
    }
    for (int i = sectionStart; i < last; i++) {
      ResolutionPart part = parts.get(i);
      parts.set(i, new ResolutionPart(Role.PREAMBULAR, "", part.paragraph(), part.text()));
    }
  }

  /** A paragraph may begin with the first of its parts: {@code 5. (a) Decides}. */
  private ResolutionPart operative(String label, int paragraph, Sentence text) {
    Matcher item = cues.matcher("resolution.item", text.folded());
    if (item.lookingAt() && item.end() < text.length()) {
      Sentence rest = ResolutionPieces.trimmed(text, item.end(), text.length());
      return new ResolutionPart(Role.OPERATIVE, labels.item(item.group("mark")), paragraph, rest);
    }
    return new ResolutionPart(Role.OPERATIVE, label, paragraph, text);
  }

  private String at() {
    return labels.current().isEmpty() ? "the preamble" : "paragraph " + labels.current();
  }

  private void gap(Sentence piece, int number) {
    if (number > labels.next()) {
      reading.finding(
          "resolution.gap",
          Severity.WARNING,
          piece.text(),
          "expected paragraph " + labels.next() + ", found " + number);
    }
  }

  private void item(Sentence piece, int paragraph, Matcher mark) {
    Sentence text = ResolutionPieces.trimmed(piece, mark.end(), piece.length());
    if (text.length() == 0) {
      continued(piece, paragraph);
    } else if (phase == Phase.OPERATIVE) {
      String label = labels.item(mark.group("mark"));
      parts.add(new ResolutionPart(Role.ITEM, label, paragraph, text));
    } else if (opensOperative(text.folded())) {
      phase = Phase.OPERATIVE;
      String label = labels.item(mark.group("mark"));
      parts.add(new ResolutionPart(Role.OPERATIVE, label, paragraph, text));
    } else {
      parts.add(new ResolutionPart(Role.PREAMBULAR, "", paragraph, text));
    }
  }

  private void unnumbered(Sentence piece, int paragraph) {
    if (opensOperative(piece.folded())) {
      phase = Phase.OPERATIVE;
      parts.add(new ResolutionPart(Role.OPERATIVE, "", paragraph, piece));
    } else if (!isHeading(piece.folded())) {
      continued(piece, paragraph);
    }
  }

  /** A line without an end is a heading, unless the paragraph before it announces a list. */
  private boolean isHeading(String folded) {
    if (cues.matcher("resolution.section-title", folded).matches()) {
      return true;
    }
    listing |=
        !parts.isEmpty() && cues.found("resolution.announces", parts.getLast().text().folded());
    return phase == Phase.OPERATIVE
        && !listing
        && cues.matcher("resolution.heading", folded).matches();
  }

  private void continued(Sentence piece, int paragraph) {
    boolean recital = !listing && cues.matcher("resolution.recital", piece.folded()).lookingAt();
    boolean operative = phase == Phase.OPERATIVE && !recital;
    String label = operative ? labels.current() : "";
    Role role = operative ? Role.ITEM : Role.PREAMBULAR;
    parts.add(new ResolutionPart(role, label, paragraph, piece));
  }

  private boolean opensOperative(String folded) {
    return cues.matcher("resolution.opens", folded).lookingAt();
  }
}
