package org.chapter8.serve.federation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDisjunction;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Evaluates what asks services for many rows together: the engine does so for joins alone, and asks
 * row by row, or for everything there is, in all else.
 */
public class BatchingExecutor extends OpExecutorTDB2 {
  private final Correlated correlated;

  /** An executor of one evaluation. */
  protected BatchingExecutor(ExecutionContext context) {
    super(context);
    this.correlated = new Correlated(context);
  }

  @Override
  protected final QueryIterator execute(OpConditional optional, QueryIterator input) {
    return RowWise.asks(optional.getRight())
        ? correlated.optional(exec(optional.getLeft(), input), optional.getRight(), new ExprList())
        : super.execute(optional, input);
  }

  /** Of what is left to the engine, the right side is evaluated by itself, as a service is. */
  @Override
  protected final QueryIterator execute(OpLeftJoin optional, QueryIterator input) {
    return optional.getRight() instanceof OpService
        ? correlated.optional(
            exec(optional.getLeft(), input),
            optional.getRight(),
            Optional.ofNullable(optional.getExprs()).orElseGet(ExprList::new))
        : super.execute(optional, input);
  }

  @Override
  protected final QueryIterator execute(OpJoin join, QueryIterator input) {
    return join.getRight() instanceof OpService service
        ? exec(service, exec(join.getLeft(), input))
        : super.execute(join, input);
  }

  @Override
  protected final QueryIterator execute(OpMinus minus, QueryIterator input) {
    return RowWise.asks(minus)
        ? correlated.exists(exec(minus.getLeft(), input), minus.getRight(), false)
        : super.execute(minus, input);
  }

  @Override
  protected final QueryIterator execute(OpUnion union, QueryIterator input) {
    List<Op> all = flattenUnion(union);
    return RowWise.asks(all) ? correlated.union(input, all) : super.execute(union, input);
  }

  @Override
  protected final QueryIterator execute(OpDisjunction union, QueryIterator input) {
    return RowWise.asks(union.getElements())
        ? correlated.union(input, union.getElements())
        : super.execute(union, input);
  }

  @Override
  protected final QueryIterator execute(OpFilter filter, QueryIterator input) {
    ExprList others = new ExprList();
    List<ExprFunctionOp> asking = new ArrayList<>();
    for (Expr condition : filter.getExprs()) {
      if (asks(condition)) {
        asking.add((ExprFunctionOp) condition);
      } else {
        others.add(condition);
      }
    }
    if (asking.isEmpty()) {
      return super.execute(filter, input);
    }
    Op rest = others.isEmpty() ? filter.getSubOp() : OpFilter.filterBy(others, filter.getSubOp());
    QueryIterator rows = exec(rest, input);
    for (ExprFunctionOp one : asking) {
      rows = correlated.exists(rows, one.getGraphPattern(), one instanceof E_Exists);
    }
    return rows;
  }

  private static boolean asks(Expr condition) {
    return switch (condition) {
      case E_Exists exists -> RowWise.asks(exists.getGraphPattern());
      case E_NotExists exists -> RowWise.asks(exists.getGraphPattern());
      default -> false;
    };
  }
}
