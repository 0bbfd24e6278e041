package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chapter8.extract.ResolutionPart.Role;
import org.chapter8.model.Finding.Severity;
import org.chapter8.text.Numerals;

/**
 * Tells the preamble of a resolution from its operative paragraphs and counts these. The preamble
 * ends where the count of paragraphs begins, or where one opens with what the organ does; from
 * there the count itself says which numbers are paragraphs.
 */
final class ResolutionParagraphs {
  private final Reading reading;
  private final Cues cues;
  private final ResolutionLabels labels = new ResolutionLabels();
  private final List<ResolutionPart> parts = new ArrayList<>();
  private final long sections;
  private Optional<String> section = Optional.empty();
  private boolean operative;
  private boolean listing;
  private int sectionStart;

  ResolutionParagraphs(Reading reading) {
    this.reading = reading;
    this.cues = reading.cues();
    this.sections =
        reading.layout().paragraphs().stream()
            .filter(each -> cues.matcher("resolution.section", each.folded()).matches())
            .count();
  }

  /** The parts, in order. */
  List<ResolutionPart> parts() {
    return parts;
  }

  /**
   * The organ begins to speak, or speaks again: its paragraphs count from 1.
   *
   * @param ended whether it had ended before
   */
  void begin(boolean ended) {
    if (operative || ended) {
      labels.restart(section.orElse(""));
    } else {
      section.ifPresent(labels::restart);
    }
    operative = false;
    listing = false;
    sectionStart = parts.size();
  }

  /** Adds a line of an annex. */
  void annex(Sentence piece, int paragraph) {
    parts.add(new ResolutionPart(Role.ANNEX, "", paragraph, piece));
  }

  /**
   * A heading "A" or "I" names a part that counts its own paragraphs; one alone is a letter of the
   * masthead.
   */
  boolean section(Sentence piece) {
    boolean heading = cues.matcher("resolution.section", piece.folded()).matches();
    if (heading && sections > 1) {
      section = Optional.of(piece.folded());
    }
    return heading;
  }

  /** Adds what the organ says. */
  void add(Sentence piece, int paragraph) {
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
    int number = Numerals.parse(mark.group("number")).orElse(0);
    Sentence text = ResolutionPieces.trimmed(piece, mark.end(), piece.length());
    boolean speaks = opensOperative(text.folded());
    if (number == labels.next() || (number > labels.next() && speaks)) {
      gap(piece, number);
      if (labels.next() == 1) {
        preambleGoesOn();
      }
      operative = true;
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

  /**
   * A paragraph with a verb of the organ is preamble all the same if more of that follows it, or if
   * it ends as recitals do.
   */
  private void preambleGoesOn() {
    int last = parts.size() - 1;
    if (last >= sectionStart && endsAsRecital(parts.getLast())) {
      last++;
    }
    while (last >= sectionStart
        && last < parts.size()
        && parts.get(last).role() != Role.PREAMBULAR) {
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
    } else if (operative) {
      String label = labels.item(mark.group("mark"));
      parts.add(new ResolutionPart(Role.ITEM, label, paragraph, text));
    } else if (opensOperative(text.folded())) {
      operative = true;
      String label = labels.item(mark.group("mark"));
      parts.add(new ResolutionPart(Role.OPERATIVE, label, paragraph, text));
    } else {
      parts.add(new ResolutionPart(Role.PREAMBULAR, "", paragraph, text));
    }
  }

  private void unnumbered(Sentence piece, int paragraph) {
    if (opensOperative(piece.folded())) {
      operative = true;
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
    boolean apart =
        operative
            || (!parts.isEmpty()
                && endsAsRecital(parts.getLast())
                && !cues.matcher("resolution.recital", folded).lookingAt());
    return apart && !listing && cues.matcher("resolution.heading", folded).matches();
  }

  private void continued(Sentence piece, int paragraph) {
    boolean recital =
        !listing
            && preambleMayGoOn()
            && cues.matcher("resolution.recital", piece.folded()).lookingAt();
    boolean depends = operative && !recital;
    String label = depends ? labels.current() : "";
    Role role = depends ? Role.ITEM : Role.PREAMBULAR;
    parts.add(new ResolutionPart(role, label, paragraph, piece));
  }

  private boolean endsAsRecital(ResolutionPart part) {
    return cues.found("resolution.recital-end", part.text().folded());
  }

  /** Where recitals open as other paragraphs do, they follow only upon one another. */
  private boolean preambleMayGoOn() {
    return !operative
        || parts.isEmpty()
        || cues.map("language").get("recitals").equals("apart")
        || endsAsRecital(parts.getLast());
  }

  private boolean opensOperative(String folded) {
    return cues.matcher("resolution.opens", folded).lookingAt();
  }
}
