package org.chapter8.serve.federation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/** Rows that come in one by one, taken by the hundred. */
final class Batches extends QueryIter1 {
  /** Values in one request: what public services take, and few round trips for a thousand. */
  private static final int SIZE = 200;

  private final Work work;
  private Iterator<Binding> ready = Collections.emptyIterator();

  /** What is done with a batch. */
  interface Work {
    Iterator<Binding> of(List<Binding> rows);
  }

  Batches(QueryIterator input, ExecutionContext context, Work work) {
    super(input, context);
    this.work = work;
  }

  @Override
  protected boolean hasNextBinding() {
    while (!ready.hasNext() && getInput().hasNext()) {
      List<Binding> rows = new ArrayList<>();
      while (rows.size() < SIZE && getInput().hasNext()) {
        rows.add(getInput().next());
      }
      ready = work.of(rows);
    }
    return ready.hasNext();
  }

  @Override
  protected Binding moveToNextBinding() {
    return ready.next();
  }

  @Override
  protected void requestSubCancel() {}

  @Override
  protected void closeSubIterator() {
    ready = Collections.emptyIterator();
  }
}
