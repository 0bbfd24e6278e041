package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/** Finds where, at the beginning of a clause, something new begins. */
final class Openings {
  private Openings() {}

  /**
   * The matches of a cue at beginnings of clauses, none within another, left to right. The cue
   * {@code clause.break} says what stands between two clauses.
   */
  static List<MatchResult> find(
      Cues cues, String cue, String masked, Predicate<MatchResult> opens) {
    List<MatchResult> openings = new ArrayList<>();
    Matcher matcher = cues.matcher(cue, masked).useTransparentBounds(true);
    Matcher next = cues.matcher("clause.break", masked);
    int taken = 0;
    for (int clause = 0; clause >= 0; clause = next.find() ? next.end() : -1) {
      matcher.region(clause, masked.length());
      if (clause >= taken && matcher.lookingAt() && opens.test(matcher.toMatchResult())) {
        openings.add(matcher.toMatchResult());
        taken = matcher.end();
      }
    }
    return openings;
  }

  /** What a group matched, if the cue of the language has that group. */
  static boolean has(MatchResult match, String group) {
    return Cues.group(match, group).isPresent();
  }
}
