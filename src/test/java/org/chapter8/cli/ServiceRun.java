package org.chapter8.cli;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.system.Txn;
import org.chapter8.serve.examples.Examples.Example;
import org.chapter8.serve.federation.Federation;

/**
 * What an example that asks other services gave.
 *
 * @param solutions as {@link Solutions} has them
 * @param report as the header {@code Chapter8-Service} has it
 */
record ServiceRun(List<String> solutions, String report) {
  static ServiceRun of(Example example, DatasetGraph dataset, Federation federation) {
    Query query = QueryFactory.create(example.sparql());
    federation.check(query);
    return Txn.calculateRead(
        dataset,
        () -> {
          QueryExecDatasetBuilder builder = QueryExec.newBuilder().dataset(dataset).query(query);
          federation.prepare(builder, dataset);
          try (QueryExec exec = builder.build()) {
            List<String> solutions = Solutions.of(query, exec);
            Federation.finish(exec);
            return new ServiceRun(solutions, Federation.report(exec).orElse(""));
          }
        });
  }

  /** How many rows or triples there are. */
  int rows(Example example) {
    return example.kind() == org.chapter8.serve.examples.Examples.Kind.CONSTRUCT
        ? solutions.size()
        : solutions.size() - 1;
  }

  /** How many requests each service got, from memory or not. */
  String requests() {
    return report
        .replaceAll(";live=0;cache=(\\d+);failed=0;ms=\\d+", " $1")
        .replaceAll(";live=(\\d+);cache=0;failed=0;ms=\\d+", " $1");
  }
}
