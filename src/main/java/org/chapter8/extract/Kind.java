package org.chapter8.extract;

import org.chapter8.extract.layout.Layout;
import org.chapter8.extract.layout.Paragraph;

/** The kinds of document that can be read. */
enum Kind {
  REPERTOIRE_CHAPTER("repertoire-chapter"),
  PRESIDENTIAL_STATEMENT("presidential-statement"),
  IDENTICAL_LETTERS("identical-letters"),
  LETTER_WITH_CONCEPT_NOTE("letter-with-concept-note"),
  LETTER_WITH_SUMMARY("letter-with-summary"),
  RESOLUTION("resolution"),
  UNKNOWN("unknown");

  private static final int HEAD = 12;

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  /** The name of the kind in messages and data. */
  String label() {
    return label;
  }

  /** The kind that a document shows itself to be. */
  static Kind of(Layout layout, Cues cues) {
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
