package org.chapter8.serve.federation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/**
 * Evaluates a pattern that asks services for many rows together, where the engine would evaluate it
 * row by row and send a request for each. Every row gets a number in a variable that no query can
 * name; by it the solutions are told apart.
 */
final class Correlated {
  private static final AtomicLong COUNT = new AtomicLong();

  private final ExecutionContext context;

  /** An evaluation within another. */
  Correlated(ExecutionContext context) {
    this.context = context;
  }

  /**
   * A left join.
   *
   * @param condition that solutions have to meet, each with its row
   */
  QueryIterator optional(QueryIterator rows, Op pattern, ExprList condition) {
    return new Batches(
        rows,
        context,
        batch -> {
          Map<Integer, List<Binding>> solutions = solutions(batch, pattern, condition);
          return numbers(batch)
              .mapToObj(i -> solutions.getOrDefault(i, List.of(batch.get(i))))
              .flatMap(List::stream)
              .iterator();
        });
  }

  /** The rows with a solution, or those without. */
  QueryIterator exists(QueryIterator rows, Op pattern, boolean wanted) {
    return new Batches(
        rows,
        context,
        batch -> {
          Set<Integer> found = solutions(batch, pattern, new ExprList()).keySet();
          return numbers(batch)
              .filter(i -> found.contains(i) == wanted)
              .mapToObj(batch::get)
              .iterator();
        });
  }

  /** The solutions of each of several patterns. */
  QueryIterator union(QueryIterator rows, List<Op> patterns) {
    return new Batches(
        rows,
        context,
        batch ->
            patterns.stream()
                .flatMap(pattern -> Iter.asStream(evaluate(batch, pattern)))
                .iterator());
  }

  private static IntStream numbers(List<Binding> batch) {
    return IntStream.range(0, batch.size());
  }

  private Map<Integer, List<Binding>> solutions(
      List<Binding> batch, Op pattern, ExprList condition) {
    Var number = Var.alloc("number of row " + COUNT.incrementAndGet());
    List<Binding> numbered =
        numbers(batch)
            .<Binding>mapToObj(
                i -> BindingFactory.binding(batch.get(i), number, NodeFactoryExtra.intToNode(i)))
            .toList();
    Map<Integer, List<Binding>> solutions = new HashMap<>();
    QueryIterator found = evaluate(numbered, pattern);
    try {
      while (found.hasNext()) {
        Binding solution = found.next();
        if (condition.isSatisfied(solution, context)) {
          int row = NodeFactoryExtra.nodeToInt(solution.get(number));
          solutions.computeIfAbsent(row, key -> new ArrayList<>()).add(without(number, solution));
        }
      }
    } finally {
      found.close();
    }
    return solutions;
  }

  private QueryIterator evaluate(List<Binding> rows, Op pattern) {
    return QC.execute(pattern, QueryIterPlainWrapper.create(rows.iterator(), context), context);
  }

  private static Binding without(Var number, Binding solution) {
    BindingBuilder plain = BindingFactory.builder();
    solution.forEach(
        (var, node) -> {
          if (!var.equals(number)) {
            plain.add(var, node);
          }
        });
    return plain.build();
  }
}
