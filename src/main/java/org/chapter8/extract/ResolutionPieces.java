package org.chapter8.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/**
 * Cuts paragraphs where the numbers, marks and openings of a resolution stand in the middle of
 * them: a conversion may run several paragraphs into one. What is quoted is not cut.
 */
final class ResolutionPieces {
  private static final String OPENING_QUOTES = "“«";
  private static final String CLOSING_QUOTES = "”»";
  private static final char STRAIGHT_QUOTE = '"';

  private final Cues cues;
  private final int[] source;

  /**
   * Cuts paragraphs of a source.
   *
   * @param source its text
   */
  ResolutionPieces(Cues cues, String source) {
    this.cues = cues;
    this.source = source.codePoints().toArray();
  }

  /** The pieces of a paragraph, at least one, without blanks at their ends. */
  List<Sentence> of(Sentence whole) {
    String folded = whole.folded();
    boolean[] quoted = quoted(folded);
    List<Sentence> pieces = new ArrayList<>();
    int start = 0;
    for (int at : breaks(whole)) {
      if (at > start && !quoted[at]) {
        add(pieces, whole, start, at);
        start = at;
      }
    }
    add(pieces, whole, start, folded.length());
    return pieces;
  }

  /** Where a cue says that a paragraph begins, anywhere or only where a line does. */
  private SortedSet<Integer> breaks(Sentence whole) {
    SortedSet<Integer> breaks = new TreeSet<>();
    Matcher anywhere = cues.matcher("resolution.break", whole.folded());
    while (anywhere.find()) {
      breaks.add(anywhere.start());
    }
    if (cues.has("resolution.line-break")) {
      Matcher atLine = cues.matcher("resolution.line-break", whole.folded());
      for (int i = 1; i < whole.length(); i++) {
        boolean line = beginsLine(whole.text().sourceEnd(i), whole.text().sourceStart(i));
        atLine.region(i, whole.length()).useTransparentBounds(true);
        if (line && atLine.lookingAt()) {
          breaks.add(i);
        }
      }
    }
    return breaks;
  }

  /** Whether what was left out between two places of the source ends a line; a blank does not. */
  private boolean beginsLine(int from, int to) {
    return IntStream.range(from, Math.min(to, source.length)).anyMatch(at -> isEnd(source[at]));
  }

  private static boolean isEnd(int codePoint) {
    return codePoint == '\n' || codePoint == '\r' || codePoint == '\f';
  }

  private static void add(List<Sentence> pieces, Sentence whole, int start, int end) {
    Sentence piece = trimmed(whole, start, end);
    if (piece.length() > 0) {
      pieces.add(piece);
    }
  }

  /** A part of a sentence without blanks at its ends. */
  static Sentence trimmed(Sentence whole, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && whole.folded().charAt(from) == ' ') {
      from++;
    }
    while (to > from && whole.folded().charAt(to - 1) == ' ') {
      to--;
    }
    return whole.part(from, to);
  }

  /** For each character, whether it stands within quotation marks that are closed again. */
  static boolean[] quoted(String folded) {
    boolean[] quoted = new boolean[folded.length() + 1];
    int open = -1;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean straight = c == STRAIGHT_QUOTE;
      if (open < 0 && (straight || OPENING_QUOTES.indexOf(c) >= 0)) {
        open = i;
      } else if (open >= 0 && (straight || CLOSING_QUOTES.indexOf(c) >= 0)) {
        Arrays.fill(quoted, open, i + 1, true);
        open = -1;
      }
    }
    return quoted;
  }
}
