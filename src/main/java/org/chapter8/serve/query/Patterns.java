package org.chapter8.serve.query;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/** Regular expressions of one query: compiled once for as long as they stay the same. */
final class Patterns {
  private final StopSignal stop;
  private String last = "";
  private Pattern compiled = Pattern.compile("");

  Patterns(StopSignal stop) {
    this.stop = stop;
  }

  /** The pattern that arguments of a function ask for: the expression, and flags if any. */
  Pattern of(List<NodeValue> arguments) {
    String flags = arguments.size() > 1 ? string(arguments.get(1)) : "";
    String expression = string(arguments.getFirst());
    String key = flags + "/" + expression;
    if (!Objects.equals(key, last)) {
      compiled = RegexEngine.makePattern("Regular expression:", expression, flags);
      last = key;
    }
    return compiled;
  }

  private static String string(NodeValue value) {
    if (!value.isString()) {
      throw new ExprEvalException("expected a plain string, found " + value);
    }
    return value.getString();
  }

  /**
   * Matches.
   *
   * @throws QueryDeniedException if the expression takes more depth than there is for this text: to
   *     call that no match would be wrong
   */
  <T> T match(Pattern pattern, String text, Function<Matcher, T> use) {
    try {
      return use.apply(pattern.matcher(new WatchedText(text, stop)));
    } catch (StackOverflowError e) {
      throw stop.refuse(
          "The regular expression %s recurses too deeply on a text of %d characters. Write it without a repeated group of alternatives."
              .formatted(pattern.pattern(), text.length()));
    }
  }
}
