package org.chapter8.serve.federation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterConcat;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;

/** One {@code SERVICE} of one query: batches of its rows, joined with what the service says. */
final class ServiceCall implements Batches.Work {
  /** Rows: five requests. */
  private static final int MANY = 1000;

  private final OpService op;
  private final RemoteQuery remote;
  private final Desk desk;
  private final Calls calls;
  private final AtomicBoolean stop;
  private Optional<WholeAnswer> whole = Optional.empty();

  ServiceCall(OpService op, Desk desk, Calls calls, AtomicBoolean stop) {
    this.op = op;
    this.remote = new RemoteQuery(op.getSubOp());
    this.desk = desk;
    this.calls = calls;
    this.stop = stop;
  }

  /**
   * Looks at how many rows there are before anything is asked. For so many that batches of them
   * would be many requests, a service that was written first is asked for all it has, as written.
   */
  QueryIterator lookingAhead(QueryIterator input, ExecutionContext context) {
    List<Binding> first = new ArrayList<>();
    while (first.size() < MANY && input.hasNext()) {
      first.add(input.next());
    }
    QueryIterConcat all = new QueryIterConcat(context);
    all.add(QueryIterPlainWrapper.create(first.iterator(), context));
    all.add(input);
    if (input.hasNext() && op.getService().isURI()) {
      askForAll(first.getFirst());
    }
    return all;
  }

  private void askForAll(Binding row) {
    try {
      Rows rows = rows(target(row), remote.text(Set.of(), List.of()));
      whole = Optional.of(new WholeAnswer(rows.bindings().stream().map(remote::ours).toList()));
    } catch (QueryDeniedException e) {
      throw calls.fatal(e);
    } catch (ServiceFailedException e) {
      // Passed over in silence, it fails again for each row.
      if (!op.getSilent()) {
        throw calls.fatal(e);
      }
    }
  }

  /** All that a service has, ready to be joined in as many ways as rows bind variables. */
  private final class WholeAnswer {
    private final List<Binding> rows;
    private final Map<Set<Var>, Join> joins = new HashMap<>();

    WholeAnswer(List<Binding> rows) {
      this.rows = rows;
    }

    Join by(Set<Var> variables) {
      return joins.computeIfAbsent(variables, by -> new Join(by, rows, stop));
    }
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
    Join joined = whole.isPresent() ? whole.get().by(join) : fitting(target, join, sent);
    return sent.stream().flatMap(joined::of);
  }

  private Join fitting(Target target, Set<Var> join, List<Binding> sent) {
    Rows found = rows(target, remote.text(join, sent));
    return new Join(join, found.bindings().stream().map(remote::ours).toList(), stop);
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
