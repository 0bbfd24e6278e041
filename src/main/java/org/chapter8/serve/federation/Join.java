package org.chapter8.serve.federation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Joins rows of ours with those that came back. */
final class Join {
  private final List<Var> by;
  private final Map<List<Node>, List<Binding>> index = new HashMap<>();
  private final AtomicBoolean stop;

  /**
   * A join.
   *
   * @param by variables that all rows have
   * @param all the rows that came back
   */
  Join(Set<Var> by, List<Binding> all, AtomicBoolean stop) {
    this.by = List.copyOf(by);
    this.stop = stop;
    for (Binding row : all) {
      index.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row);
    }
  }

  private List<Node> key(Binding row) {
    List<Node> key = new ArrayList<>();
    by.forEach(var -> key.add(row.get(var)));
    return key;
  }

  /** A row of ours with each that fits it. */
  Stream<Binding> of(Binding row) {
    return index.getOrDefault(key(row), List.of()).stream()
        .map(other -> merged(row, other))
        .filter(Objects::nonNull);
  }

  private Binding merged(Binding row, Binding other) {
    if (stop.get()) {
      throw new QueryCancelledException();
    }
    return Algebra.merge(row, other);
  }
}
