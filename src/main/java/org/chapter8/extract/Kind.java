package org.chapter8.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chapter8.extract.layout.Layout;
import org.chapter8.extract.layout.Paragraph;
import org.chapter8.extract.marc.ExportReader;
import org.chapter8.extract.marc.MarcReader;
import org.chapter8.extract.table.MeetingTableReader;

/** The kinds of document that can be read. */
public enum Kind {
  REPERTOIRE_CHAPTER("repertoire-chapter"),
  PRESIDENTIAL_STATEMENT("presidential-statement"),
  IDENTICAL_LETTERS("identical-letters"),
  LETTER_WITH_CONCEPT_NOTE("letter-with-concept-note"),
  LETTER_WITH_SUMMARY("letter-with-summary"),
  RESOLUTION("resolution"),
  VERBATIM_RECORD("verbatim-record"),
  MEETING_TABLES(MeetingTableReader.KIND),
  MARC_RECORDS(MarcReader.KIND),
  DOCUMENT_EXPORT(ExportReader.KIND),
  UNKNOWN("unknown");

  private static final int HEAD = 12;

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  /** The name of the kind in messages and data. */
  public String label() {
    return label;
  }

  /** The kinds that somebody can ask for, by label. */
  public static List<String> labels() {
    return Arrays.stream(values())
        .filter(kind -> kind != UNKNOWN)
        .map(Kind::label)
        .sorted()
        .toList();
  }

  /** The kind of that label; empty if none has it. */
  public static Optional<Kind> ofLabel(String label) {
    return Arrays.stream(values())
        .filter(kind -> kind != UNKNOWN && kind.label.equals(label))
        .findFirst();
  }

  /** Whether it is told by markup, in any language. */
  public boolean isStructured() {
    return this == MEETING_TABLES || this == MARC_RECORDS || this == DOCUMENT_EXPORT;
  }

  /** Whether a language has cues for documents of this kind. */
  boolean isReadWith(Cues cues) {
    return isStructured() || cues.has(cue());
  }

  /** The cue without which no rule of the kind can work. */
  private String cue() {
    return switch (this) {
      case REPERTOIRE_CHAPTER -> "kind.decision-heading";
      case IDENTICAL_LETTERS, LETTER_WITH_CONCEPT_NOTE, LETTER_WITH_SUMMARY -> "kind.letter-title";
      default -> "kind." + label;
    };
  }

  /** The kind that a document shows itself to be. */
  static Kind of(Layout layout, Cues cues) {
    // First: a record may print titles and texts of every other kind.
    if (any(layout, cues, "kind.verbatim-record", HEAD * 2)
        && any(layout, cues, "verbatim.opened", Integer.MAX_VALUE)) {
      return VERBATIM_RECORD;
    }
    if (any(layout, cues, "kind.decision-heading", Integer.MAX_VALUE)) {
      return REPERTOIRE_CHAPTER;
    }
    if (any(layout, cues, "kind.letter-title", HEAD * 2)) {
      return letter(layout, cues);
    }
    if (any(layout, cues, "kind.presidential-statement", HEAD)) {
      return PRESIDENTIAL_STATEMENT;
    }
    if (any(layout, cues, "kind.resolution", HEAD * 2)) {
      return RESOLUTION;
    }
    boolean opens = any(layout, cues, "repertoire.opening", Integer.MAX_VALUE);
    return opens && !layout.notes().isEmpty() ? REPERTOIRE_CHAPTER : UNKNOWN;
  }

  private static Kind letter(Layout layout, Cues cues) {
    if (any(layout, cues, "kind.identical-letters", HEAD * 2)) {
      return IDENTICAL_LETTERS;
    }
    List<String> titles = Headings.ofAnnexes(layout, cues);
    if (titles.stream().anyMatch(title -> cues.found("kind.concept-note", title))) {
      return LETTER_WITH_CONCEPT_NOTE;
    }
    // A summary may name the paper that was before the meeting.
    if (titles.stream().anyMatch(title -> cues.found("kind.summary", title))) {
      return LETTER_WITH_SUMMARY;
    }
    boolean note = any(layout, cues, "kind.concept-note", Integer.MAX_VALUE);
    return note ? LETTER_WITH_CONCEPT_NOTE : LETTER_WITH_SUMMARY;
  }

  private static boolean any(Layout layout, Cues cues, String cue, int first) {
    if (!cues.has(cue)) {
      return false;
    }
    return layout.paragraphs().stream()
        .limit(first)
        .map(Paragraph::folded)
        .anyMatch(text -> cues.found(cue, text));
  }
}
