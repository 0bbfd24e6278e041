package org.chapter8.serve.query;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.sse.Tags;

/** REPLACE that stops in the middle of a match, and whose result stays within bounds. */
final class GuardedReplace extends ExprFunctionN {
  private final StopSignal stop;
  private final Patterns patterns;

  /**
   * A replacement.
   *
   * @param arguments text, pattern, replacement, and flags if any
   */
  GuardedReplace(ExprList arguments, StopSignal stop) {
    super(Tags.tagReplace, arguments);
    this.stop = stop;
    this.patterns = new Patterns(stop);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    NodeValue text = values.getFirst();
    String before = string(text);
    String replacement = string(values.get(2));
    List<NodeValue> asked =
        values.size() > 3 ? List.of(values.get(1), values.get(3)) : List.of(values.get(1));
    String after =
        patterns.match(
            patterns.of(asked), before, matcher -> replaced(matcher, before, replacement));
    return after.equals(before) ? text : Texts.like(text, after);
  }

  private static String string(NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral("REPLACE", value).getLiteralLexicalForm();
  }

  /** An empty match counts only as the first one, as in the engine's own REPLACE. */
  private String replaced(Matcher matcher, String text, String replacement) {
    StringBuilder out = new StringBuilder();
    boolean first = true;
    try {
      while (matcher.find()) {
        if (first || matcher.start() < matcher.end()) {
          matcher.appendReplacement(out, replacement);
          Texts.require(out.length(), stop);
        }
        first = false;
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ExprEvalException("REPLACE: " + replacement + ": " + e.getMessage(), e);
    }
    return first ? text : matcher.appendTail(out).toString();
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new GuardedReplace(arguments, stop);
  }
}
