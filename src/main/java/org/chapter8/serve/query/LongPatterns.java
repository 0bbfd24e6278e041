package org.chapter8.serve.query;

import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * Refuses patterns that the engine would order for longer than any limit: it compares each triple
 * with all others before it looks at the first row, and nothing can stop it there.
 */
final class LongPatterns extends OpVisitorBase {
  /**
   * Triples that are joined: ten times what people and programs write, ordered in well under a
   * second.
   */
  private static final int MOST = 500;

  private LongPatterns() {}

  /**
   * Looks at a query as it will be evaluated.
   *
   * @throws QueryDeniedException if a pattern of it is too long
   */
  static Op refused(Op query) {
    Walker.walk(query, new LongPatterns(), new Within());
    return query;
  }

  /** Patterns within conditions. */
  private static final class Within extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionOp condition) {
      refused(condition.getGraphPattern());
    }
  }

  @Override
  public void visit(OpBGP pattern) {
    require(pattern.getPattern().size());
  }

  @Override
  public void visit(OpQuadPattern pattern) {
    require(pattern.getBasicPattern().size());
  }

  private static void require(int size) {
    if (size > MOST) {
      throw new QueryDeniedException(
          "A query may join at most %d triple patterns in one group, and this one has %d. Use VALUES, or several queries."
              .formatted(MOST, size));
    }
  }
}
