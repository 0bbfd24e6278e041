package org.chapter8.serve.federation;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.main.QC;

/**
 * A {@code SERVICE} that is answered by a copy: what would be sent is evaluated here, on the graph
 * of the copy alone, within the limits of the query that it is part of. Rows are read one by one,
 * since no cap on bytes keeps them few.
 */
final class CopyCall {
  private final RemoteQuery remote;
  private final ExecutionContext context;
  private final DatasetGraph store;

  /**
   * A call.
   *
   * @param store that holds the graphs of copies, whatever graphs the query sees
   */
  CopyCall(OpService op, ExecutionContext context, DatasetGraph store) {
    this.remote = new RemoteQuery(op.getSubOp());
    this.context = context;
    this.store = store;
  }

  Iterator<Binding> of(LocalCopy copy, List<Binding> rows) {
    Set<Var> join = remote.joinable(rows);
    // A blank node of ours is no node of theirs, here as over there.
    List<Binding> ours =
        rows.stream()
            .filter(row -> join.stream().noneMatch(var -> row.get(var).isBlank()))
            .toList();
    if (ours.isEmpty()) {
      return Iter.nullIterator();
    }
    Join joined = new Join(join, ours, context.getCancelSignal());
    return Iter.flatMap(
        evaluated(copy, remote.text(join, ours)), row -> joined.of(remote.ours(row)).iterator());
  }

  private QueryIterator evaluated(LocalCopy copy, String query) {
    Graph graph = store.getGraph(copy.graph());
    // The executor and the signal to stop are in the context, so limits hold here as well.
    ExecutionContext alone =
        ExecutionContext.create(DatasetGraphFactory.wrap(graph), graph, context.getContext());
    Op op = Algebra.optimize(Algebra.compile(QueryFactory.create(query)), context.getContext());
    return QC.execute(op, QueryIterRoot.create(alone), alone);
  }
}
