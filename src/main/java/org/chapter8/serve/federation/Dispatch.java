package org.chapter8.serve.federation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Gives rows of a {@code SERVICE} to the copy that they ask, and all others to the network. */
final class Dispatch implements Batches.Work {
  private final OpService op;
  private final Shelf shelf;
  private final CopyCall copies;
  private final Batches.Work services;
  private final Calls calls;

  Dispatch(OpService op, Shelf shelf, CopyCall copies, Batches.Work services, Calls calls) {
    this.op = op;
    this.shelf = shelf;
    this.copies = copies;
    this.services = services;
    this.calls = calls;
  }

  @Override
  public Iterator<Binding> of(List<Binding> rows) {
    Map<Optional<LocalCopy>, List<Binding>> parts = new LinkedHashMap<>();
    for (Binding row : rows) {
      parts.computeIfAbsent(copy(row), copy -> new ArrayList<>()).add(row);
    }
    return Iter.flatMap(
        parts.entrySet().iterator(),
        part ->
            part.getKey().isPresent()
                ? fromCopy(part.getKey().get(), part.getValue())
                : services.of(part.getValue()));
  }

  private Iterator<Binding> fromCopy(LocalCopy copy, List<Binding> rows) {
    calls.copied(copy);
    return copies.of(copy, rows);
  }

  /** What isn't there is an error also where failures are to be passed over in silence. */
  private Optional<LocalCopy> copy(Binding row) {
    Node service = op.getService();
    Optional<Node> bound =
        Var.isVar(service)
            ? Optional.ofNullable(row.get(Var.alloc(service)))
            : Optional.of(service);
    try {
      return bound.flatMap(shelf::find);
    } catch (QueryDeniedException e) {
      throw calls.fatal(e);
    }
  }
}
