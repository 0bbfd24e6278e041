package org.chapter8.serve.query;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.iterator.QueryIterTopN;
import org.chapter8.serve.federation.BatchingExecutor;

/**
 * Sorts and follows paths so that both can be stopped. All else is stopped by the engine itself,
 * between two rows.
 */
final class GuardedExecutor extends BatchingExecutor {
  private final StopSignal stop;

  GuardedExecutor(ExecutionContext context, StopSignal stop) {
    super(context);
    this.stop = stop;
  }

  @Override
  protected QueryIterator execute(OpOrder order, QueryIterator input) {
    return new QueryIterSort(
        exec(order.getSubOp(), input), comparator(order.getConditions()), execCxt);
  }

  @Override
  protected QueryIterator execute(OpTopN top, QueryIterator input) {
    boolean distinct = top.getSubOp() instanceof OpDistinct;
    Op rows = distinct ? ((OpDistinct) top.getSubOp()).getSubOp() : top.getSubOp();
    return new QueryIterTopN(
        exec(rows, input), comparator(top.getConditions()), top.getLimit(), distinct, execCxt);
  }

  private Comparator<Binding> comparator(List<SortCondition> conditions) {
    Comparator<Binding> order = new BindingComparator(conditions, execCxt);
    return (one, other) -> {
      stop.check();
      return order.compare(one, other);
    };
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    ExecutionContext checked =
        ExecutionContext.copyChangeActiveGraph(
            execCxt, new GuardedGraph(execCxt.getActiveGraph(), stop));
    return new QueryIterPath(path.getTriplePath(), input, checked);
  }
}
