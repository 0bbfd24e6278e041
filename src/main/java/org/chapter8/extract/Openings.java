package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where, at the beginning of a clause, something new begins. */
final class Openings {
  private static final String CLAUSE_ENDS = "，；：";

  private Openings() {}

  /** The matches of a pattern at beginnings of clauses, none within another, left to right. */
  static List<MatchResult> find(Pattern pattern, String masked, Predicate<MatchResult> opens) {
    List<MatchResult> openings = new ArrayList<>();
    int clause = 0;
    int taken = 0;
    for (int i = 0; i <= masked.length(); i++) {
      if (i == masked.length() || CLAUSE_ENDS.indexOf(masked.charAt(i)) >= 0) {
        Matcher matcher = pattern.matcher(masked).region(clause, masked.length());
        if (clause >= taken && matcher.lookingAt() && opens.test(matcher.toMatchResult())) {
          openings.add(matcher.toMatchResult());
          taken = matcher.end();
        }
        clause = i + 1;
      }
    }
    return openings;
  }
}
