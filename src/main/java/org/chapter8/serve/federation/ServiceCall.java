package org.chapter8.serve.federation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** One {@code SERVICE} of one query: batches of its rows, joined with what the service says. */
final class ServiceCall implements Batches.Work {
  private final OpService op;
  private final RemoteQuery remote;
  private final Desk desk;
  private final Calls calls;
  private final AtomicBoolean stop;

  ServiceCall(OpService op, Desk desk, Calls calls, AtomicBoolean stop) {
    this.op = op;
    this.remote = new RemoteQuery(op.getSubOp());
    this.desk = desk;
    this.calls = calls;
    this.stop = stop;
  }

  @Override
  public Iterator<Binding> of(List<Binding> rows) {
    Map<Target, List<Binding>> byTarget = new LinkedHashMap<>();
    for (Binding row : rows) {
      byTarget.computeIfAbsent(target(row), target -> new ArrayList<>()).add(row);
    }
    return byTarget.entrySet().stream()
        .flatMap(part -> joined(part.getKey(), part.getValue()))
        .iterator();
  }

  /** A refusal is an error also where failures are to be passed over in silence. */
  private Target target(Binding row) {
    Node service =
        Var.isVar(op.getService())
            ? Optional.ofNullable(row.get(Var.alloc(op.getService()))).orElse(op.getService())
            : op.getService();
    try {
      return desk.target(service);
    } catch (QueryDeniedException e) {
      throw calls.fatal(e);
    }
  }

  private Stream<Binding> joined(Target target, List<Binding> rows) {
    try {
      return joinedOrFailed(target, rows);
    } catch (QueryDeniedException e) {
      throw calls.fatal(e);
    } catch (ServiceFailedException e) {
      if (op.getSilent()) {
        return rows.stream();
      }
      throw calls.fatal(e);
    }
  }

  private Stream<Binding> joinedOrFailed(Target target, List<Binding> rows) {
    Set<Var> join = remote.joinable(rows);
    // A blank node is known to us alone: nothing over there can be it.
    List<Binding> sent =
        rows.stream()
            .filter(row -> join.stream().noneMatch(var -> row.get(var).isBlank()))
            .toList();
    if (sent.isEmpty()) {
      return Stream.empty();
    }
    Rows found = rows(target, remote.text(join, sent));
    Join joined = new Join(join, found.bindings().stream().map(remote::ours).toList(), stop);
    return sent.stream().flatMap(joined::of);
  }

  private Rows rows(Target target, String query) {
    Optional<Rows> remembered = desk.memory().find(target, query);
    if (remembered.isPresent()) {
      calls.cached(target);
      return remembered.get();
    }
    Optional<ServiceFailedException> before = calls.failure(target);
    if (before.isPresent()) {
      throw before.get();
    }
    return live(target, query);
  }

  private Rows live(Target target, String query) {
    long start = System.nanoTime();
    try {
      Rows rows = desk.asking(target).ask(query, stop);
      calls.live(target, since(start));
      desk.memory().keep(target, query, rows);
      return rows;
    } catch (ServiceFailedException e) {
      calls.failed(target, e, since(start));
      throw e;
    }
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
