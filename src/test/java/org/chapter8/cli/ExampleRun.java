package org.chapter8.cli;

import java.util.Iterator;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.chapter8.serve.examples.Examples.Example;

/** Runs an example and counts what it gives, as {@code Examples.Result} has it. */
final class ExampleRun {
  private ExampleRun() {}

  static long rows(Example example, DatasetGraph dataset) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExec run =
              QueryExec.dataset(dataset).query(QueryFactory.create(example.sparql())).build()) {
            return switch (example.kind()) {
              case SELECT -> count(run.select());
              case ASK -> run.ask() ? 1L : 0L;
              case CONSTRUCT -> (long) run.construct().size();
              case DESCRIBE -> (long) run.describe().size();
            };
          }
        });
  }

  private static long count(Iterator<?> rows) {
    long count = 0;
    while (rows.hasNext()) {
      rows.next();
      count++;
    }
    return count;
  }
}
