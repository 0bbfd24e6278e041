package org.chapter8.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/** What is wrong with a query, without the list of everything that would have been right. */
final class QueryErrors {
  /** What the parser met: the kind of the word, then the word; and where. */
  private static final Pattern FOUND =
      Pattern.compile(
          "Encountered:? \"\\s*(?:(?:<\\w+>|\"[^\"]*\") \")?(?<found>.*?)\\s*\"*"
              + " at line (?<line>\\d+), column (?<column>\\d+).*");

  private QueryErrors() {}

  /** Line, column and what was found there, on one line. */
  static String of(QueryParseException error) {
    String first = error.getMessage().lines().findFirst().orElse("");
    Matcher matcher = FOUND.matcher(first);
    if (!matcher.matches()) {
      return first;
    }
    String found = matcher.group("found");
    return "line %s, column %s: unexpected %s"
        .formatted(
            matcher.group("line"),
            matcher.group("column"),
            found.equals("<EOF>") ? "end of the query" : '"' + found + '"');
  }
}
