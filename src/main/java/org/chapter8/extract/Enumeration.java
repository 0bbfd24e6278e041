package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits what one verb demands into its objects where semicolons separate three or more of them:
 * each is a demand of its own.
 */
final class Enumeration {
  private static final int OBJECTS = 3;
  private static final int HALVES = 2;

  private Enumeration() {}

  /** One part of a move as a move of its own. */
  static Move move(Move whole, Sentence part) {
    boolean first = part.text().sourceStart(0) == whole.part().text().sourceStart(0);
    int start = first ? whole.contentStart() : 0;
    Move.Kind kind = first ? whole.kind() : Move.Kind.SAYS;
    return new Move(part, start, whole.verb(), kind, Optional.empty(), Optional.empty());
  }

  /** The parts of a move: the whole of it unless it enumerates. */
  static List<Sentence> split(Move move) {
    List<Sentence> parts = atSemicolons(move);
    return parts.size() >= OBJECTS && move.kind() == Move.Kind.DEMANDS
        ? parts
        : List.of(move.part());
  }

  /** The two halves of what somebody says where a semicolon parts it in two; else none. */
  static List<Move> halves(Move move) {
    List<Sentence> parts = atSemicolons(move);
    if (parts.size() != HALVES || move.kind() != Move.Kind.SAYS) {
      return List.of();
    }
    Move first =
        new Move(
            parts.getFirst(),
            move.contentStart(),
            move.verb(),
            move.kind(),
            move.subject(),
            move.seconders());
    Move second =
        new Move(parts.getLast(), 0, "", Move.Kind.SAYS, Optional.empty(), Optional.empty());
    return List.of(first, second);
  }

  private static List<Sentence> atSemicolons(Move move) {
    List<Sentence> parts = new ArrayList<>();
    Sentence whole = move.part();
    int start = 0;
    for (int i = move.contentStart(); i < whole.length(); i++) {
      if (Clauses.isSemicolon(whole.folded(), i) && i + 1 < whole.length()) {
        parts.add(whole.part(start, i));
        start = i + 1;
      }
    }
    parts.add(whole.part(start, whole.length()));
    return parts;
  }
}
