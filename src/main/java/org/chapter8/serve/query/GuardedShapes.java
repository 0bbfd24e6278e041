package org.chapter8.serve.query;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.engine.constraint.ConstraintComponentSPARQL;
import org.apache.jena.shacl.engine.constraint.PatternConstraint;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Validates so that it can be stopped: whatever reads the data, matches an expression or evaluates
 * a query looks whether it has to stop.
 */
public final class GuardedShapes {
  private final StopSignal stop = new StopSignal();
  private final GuardedExpressions expressions = new GuardedExpressions(stop);
  private final Set<Shape> seen = new HashSet<>();

  /**
   * Validates data.
   *
   * @param target the only node to look at, if any
   * @throws QueryCancelledException if the time is over
   * @throws QueryDeniedException if the shapes ask for what nobody gets
   */
  public ValidationReport validate(
      Graph shapes, Graph data, Optional<Node> target, Deadlines deadlines, Duration limit) {
    return deadlines.query(
        stop.flag(), limit, () -> validated(shapes, new GuardedGraph(data, stop), target));
  }

  private ValidationReport validated(Graph graph, Graph data, Optional<Node> target) {
    Shapes shapes = Shapes.parse(graph);
    shapes.iteratorAll().forEachRemaining(this::guard);
    ShaclValidator validator = ShaclValidator.get();
    try {
      ValidationReport report =
          target
              .map(node -> validator.validate(shapes, data, node))
              .orElseGet(() -> validator.validate(shapes, data));
      stop.check();
      return report;
    } catch (QueryCancelledException e) {
      stop.check();
      throw e;
    }
  }

  private void guard(Shape shape) {
    if (seen.add(shape)) {
      Collection<Constraint> constraints = shape.getConstraints();
      Collection<Constraint> guarded = constraints.stream().map(this::guarded).toList();
      constraints.clear();
      constraints.addAll(guarded);
      shape.getPropertyShapes().forEach(this::guard);
    }
  }

  private Constraint guarded(Constraint constraint) {
    return switch (constraint) {
      case PatternConstraint pattern -> new GuardedPattern(pattern, stop);
      case SparqlConstraint sparql ->
          new SparqlConstraint(guarded(sparql.getQuery()), sparql.getMessage());
      case ConstraintComponentSPARQL ignored ->
          throw new QueryDeniedException(
              "Constraint components that shapes define themselves are not offered here; sh:sparql is.");
      default -> constraint;
    };
  }

  private Query guarded(Query query) {
    return QueryTransformOps.transform(query, new ElementTransformCopyBase(), expressions);
  }
}
