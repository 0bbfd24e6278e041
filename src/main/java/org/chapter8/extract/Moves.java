package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.chapter8.extract.Move.Kind;
import org.chapter8.extract.Move.SubjectSpan;

/**
 * Cuts a sentence where somebody begins to say something: at a clause that opens with a subject and
 * a verb of saying or demanding, or with such a verb alone.
 */
final class Moves {
  private static final List<String> SUBJECT_FORMS =
      List.of("collective", "pronoun", "paper", "president", "first", "actors", "officer");

  private final Cues cues;

  Moves(Cues cues) {
    this.cues = cues;
  }

  /** The moves of a sentence, at least one; together they are the whole sentence. */
  List<Move> of(Sentence sentence) {
    String masked = sentence.masked();
    List<MatchResult> openings =
        Openings.find(cues, "move", masked, opening -> opens(opening, masked));
    if (openings.isEmpty()) {
      return List.of(new Move(sentence, 0, "", Kind.UNSAID, Optional.empty(), Optional.empty()));
    }
    List<Move> moves = new ArrayList<>();
    for (int i = 0; i < openings.size(); i++) {
      int start = i == 0 ? 0 : openings.get(i).start();
      int end = i + 1 < openings.size() ? openings.get(i + 1).start() : sentence.length();
      moves.add(move(sentence, openings.get(i), start, end));
    }
    return moves;
  }

  /** Whether a match names who moves. */
  static boolean hasSubject(MatchResult matcher) {
    return SUBJECT_FORMS.stream().anyMatch(form -> Openings.has(matcher, form));
  }

  /** A verb without a subject opens a move only at the head of a sentence or after "and". */
  private boolean opens(MatchResult matcher, String masked) {
    boolean hasSubject = hasSubject(matcher);
    boolean joined = matcher.start("verb") > matcher.start() && !isCircumstance(matcher, masked);
    boolean reference =
        cues.matcher("move.reference", masked).region(matcher.end(), masked.length()).lookingAt();
    boolean bare = isVerb("move.bare", matcher, masked);
    boolean first = (bare || matcher.start() == 0) && !isCircumstance(matcher, masked);
    boolean silent = matcher.group("verb").isEmpty() && !beginsSentence(matcher.start(), masked);
    boolean agrees = Openings.has(matcher, "secondedby");
    return agrees || (!reference && !silent && (hasSubject || joined || first));
  }

  /** An officer without a verb that is known speaks only where a sentence or its half begins. */
  private static boolean beginsSentence(int start, String masked) {
    String before = masked.substring(0, start).stripTrailing();
    return before.isEmpty() || Clauses.isSemicolon(before, before.length() - 1);
  }

  /**
   * "While supporting …, some speakers …": a clause without a subject that only leads up to one.
   */
  private boolean isCircumstance(MatchResult matcher, String masked) {
    int end = matcher.end();
    while (end < masked.length() && masked.charAt(end) != '。' && !Clauses.ends(masked, end)) {
      end++;
    }
    return cues.found("subordinate", masked.substring(matcher.start(), end));
  }

  private Move move(Sentence sentence, MatchResult opening, int start, int end) {
    String verb = sentence.folded().substring(opening.start("verb"), opening.end("verb"));
    return new Move(
        sentence.part(start, end),
        opening.end("verb") - start,
        verb,
        kind(opening, sentence.masked()),
        subject(opening, start),
        seconders(opening, start));
  }

  private boolean isVerb(String cue, MatchResult opening, String masked) {
    return cues.is(cue, masked, opening.start("verb"), opening.end("verb"));
  }

  private Kind kind(MatchResult opening, String masked) {
    if (Openings.has(opening, "seconds")) {
      return Kind.SECONDS;
    }
    if (Openings.has(opening, "floor")) {
      return Kind.TAKES_FLOOR;
    }
    if (isVerb("move.commit", opening, masked)) {
      return Kind.COMMITS;
    }
    return isVerb("directive", opening, masked) ? Kind.DEMANDS : Kind.SAYS;
  }

  private static Optional<SubjectSpan> subject(MatchResult opening, int offset) {
    return SUBJECT_FORMS.stream()
        .filter(form -> Openings.has(opening, form))
        .findFirst()
        .map(
            form ->
                new SubjectSpan(form, opening.start(form) - offset, opening.end(form) - offset));
  }

  private static Optional<Span> seconders(MatchResult opening, int offset) {
    return Stream.of("seconders", "floorseconders", "secondedby")
        .filter(group -> Openings.has(opening, group))
        .findFirst()
        .map(group -> new Span(opening.start(group) - offset, opening.end(group) - offset));
  }
}
