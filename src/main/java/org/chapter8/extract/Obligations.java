package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * Splits what a text says in its own words where it goes on to say that others too must act:
 * "states should …, and donors should …" are two demands.
 */
final class Obligations {
  private static final String CUE = "obligation";

  private final Cues cues;
  private final Directives directives;

  Obligations(Cues cues, Directives directives) {
    this.cues = cues;
    this.directives = directives;
  }

  /** The demands of a text, at least one; together they are the whole text. */
  List<Sentence> split(Sentence text) {
    List<Sentence> parts = new ArrayList<>();
    int start = 0;
    if (cues.has(CUE)) {
      for (MatchResult next : Openings.find(cues, CUE, text.masked(), opening -> true)) {
        if (next.start() > start && demands(text.masked().substring(start, next.start()))) {
          parts.add(text.part(start, next.start()));
          start = next.start();
        }
      }
    }
    parts.add(text.part(start, text.length()));
    return parts;
  }

  /** Whether what stands before another who must act is a demand, and no condition of his. */
  private boolean demands(String before) {
    String words = before.substring(0, before.length() - 1);
    int clause = words.length();
    while (clause > 0 && !Clauses.ends(words, clause - 1)) {
      clause--;
    }
    return !cues.found("subordinate", words.substring(clause))
        && !directives.modals(words, 0).isEmpty();
  }
}
