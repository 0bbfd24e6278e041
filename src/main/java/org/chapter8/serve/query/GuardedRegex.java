package org.chapter8.serve.query;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.sse.Tags;

/** REGEX that stops in the middle of a match. */
final class GuardedRegex extends ExprFunctionN {
  private final StopSignal stop;
  private final Patterns patterns;

  /**
   * A match.
   *
   * @param arguments text, pattern, and flags if any
   */
  GuardedRegex(ExprList arguments, StopSignal stop) {
    super(Tags.tagRegex, arguments);
    this.stop = stop;
    this.patterns = new Patterns(stop);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    String text =
        NodeValueOps.checkAndGetStringLiteral("REGEX", values.getFirst()).getLiteralLexicalForm();
    return NodeValue.booleanReturn(
        patterns.match(patterns.of(values.subList(1, values.size())), text, Matcher::find));
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new GuardedRegex(arguments, stop);
  }
}
