package org.chapter8.serve.query;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.TargetType;
import org.apache.jena.shacl.engine.constraint.ConstraintComponentSPARQL;
import org.apache.jena.shacl.engine.constraint.ConstraintOp1;
import org.apache.jena.shacl.engine.constraint.ConstraintOpN;
import org.apache.jena.shacl.engine.constraint.PatternConstraint;
import org.apache.jena.shacl.engine.constraint.QualifiedValueShape;
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
      require(shape.getTargets().stream().noneMatch(GuardedShapes::isComputed), "targets");
      Collection<Constraint> constraints = shape.getConstraints();
      List<Constraint> guarded = constraints.stream().map(this::guarded).toList();
      constraints.clear();
      constraints.addAll(guarded);
      shape.getPropertyShapes().forEach(this::guard);
    }
  }

  private static boolean isComputed(Target target) {
    return target.getTargetType() == TargetType.targetExtension;
  }

  private Constraint guarded(Constraint constraint) {
    require(!(constraint instanceof ConstraintComponentSPARQL), "constraint components");
    switch (constraint) {
      case ConstraintOp1 one -> guard(one.getOther());
      case ConstraintOpN all -> all.getOthers().forEach(this::guard);
      case QualifiedValueShape counted -> guard(counted.getSub());
      default -> {}
    }
    return switch (constraint) {
      case PatternConstraint pattern -> new GuardedPattern(pattern, stop);
      case SparqlConstraint sparql ->
          new SparqlConstraint(guarded(sparql.getQuery()), sparql.getMessage());
      default -> constraint;
    };
  }

  private static void require(boolean isOffered, String what) {
    if (!isOffered) {
      throw new QueryDeniedException(
          "SPARQL is evaluated here in the constraints of shapes (sh:sparql), not in %s of their own."
              .formatted(what));
    }
  }

  private Query guarded(Query query) {
    return QueryTransformOps.transform(query, new ElementTransformCopyBase(), expressions);
  }
}
