package org.chapter8.serve.federation;

import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDisjunction;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuad;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Var;

/**
 * Which patterns mean the same for many rows together as for each alone: those whose operators pass
 * rows on one by one, and look at no other row.
 */
final class RowWise {
  private RowWise() {}

  /** Whether a pattern is such a one and asks a service. */
  static boolean asks(Op op) {
    return hasService(op) && passesRows(op);
  }

  /** Whether all of them are such, and one of them asks a service. */
  static boolean asks(List<Op> all) {
    return all.stream().anyMatch(RowWise::hasService) && all.stream().allMatch(RowWise::passesRows);
  }

  /**
   * Whether the rows of a difference can be found by looking for those that a service has solutions
   * for: where both sides always bind a variable, solutions that fit also share one.
   */
  static boolean asks(OpMinus minus) {
    return minus.getRight() instanceof OpService service
        && !service.getSilent()
        && service.getService().isURI()
        && !disjoint(OpVars.fixedVars(minus.getLeft()), OpVars.fixedVars(service));
  }

  private static boolean disjoint(Set<Var> some, Set<Var> others) {
    return some.stream().noneMatch(others::contains);
  }

  static boolean hasService(Op op) {
    return switch (op) {
      case OpService ignored -> true;
      case Op1 one -> hasService(one.getSubOp());
      case Op2 two -> hasService(two.getLeft()) || hasService(two.getRight());
      case OpN all -> all.getElements().stream().anyMatch(RowWise::hasService);
      default -> false;
    };
  }

  private static boolean passesRows(Op op) {
    return switch (op) {
      case OpService ignored -> true;
      case OpBGP ignored -> true;
      case OpTriple ignored -> true;
      case OpPath ignored -> true;
      case OpQuad ignored -> true;
      case OpQuadPattern ignored -> true;
      case OpTable ignored -> true;
      case OpFilter filter -> passesRows(filter.getSubOp());
      case OpExtend extend -> passesRows(extend.getSubOp());
      case OpConditional optional -> passesBoth(optional);
      case OpUnion union -> passesBoth(union);
      case OpSequence all -> all.getElements().stream().allMatch(RowWise::passesRows);
      case OpDisjunction all -> all.getElements().stream().allMatch(RowWise::passesRows);
      // The right side is evaluated by itself, whatever the rows, unless it is a service.
      case OpJoin join -> passesRows(join.getLeft());
      case OpLeftJoin join -> passesRows(join.getLeft());
      default -> false;
    };
  }

  private static boolean passesBoth(Op2 op) {
    return passesRows(op.getLeft()) && passesRows(op.getRight());
  }
}
