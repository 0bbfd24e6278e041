package org.chapter8.serve.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.PatternConstraint;
import org.apache.jena.shacl.validation.ReportItem;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeFunctions;

/**
 * {@code sh:pattern} that stops in the middle of a match. It is matched twice: where the first,
 * which can be stopped, comes to an end, the engine's own does as well.
 */
final class GuardedPattern extends PatternConstraint {
  private final Pattern pattern;
  private final Patterns patterns;

  GuardedPattern(PatternConstraint constraint, StopSignal stop) {
    super(constraint.getPattern(), constraint.getFlagsStr());
    this.pattern =
        RegexEngine.makePattern("sh:pattern", constraint.getPattern(), constraint.getFlagsStr());
    this.patterns = new Patterns(stop);
  }

  @Override
  public ReportItem validate(ValidationContext context, Node node) {
    if (!node.isBlank()) {
      patterns.match(pattern, NodeFunctions.str(node), Matcher::find);
    }
    return super.validate(context, node);
  }
}
