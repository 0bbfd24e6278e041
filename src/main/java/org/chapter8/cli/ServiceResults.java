package org.chapter8.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.system.Txn;
import org.chapter8.publish.OpenRelease;
import org.chapter8.serve.LocalCopies;
import org.chapter8.serve.copies.Recipe;
import org.chapter8.serve.federation.Federation;
import org.chapter8.serve.federation.LocalCopy;
import org.chapter8.serve.query.GuardedQuery;

/** Runs a query that may ask other services and writes its result once it is whole. */
final class ServiceResults {
  private ServiceResults() {}

  /**
   * Writes the result of a query.
   *
   * @param release that the query is for, with its copies of other graphs
   * @param allowList whom it may ask, see fuseki-config/README.md
   * @param report gets a line that says who was asked and how that ended
   * @throws IOException if the list can't be read or there is no such format
   * @throws org.apache.jena.query.QueryDeniedException if it asks somebody else
   * @throws org.chapter8.serve.federation.ServiceFailedException if a service fails that may not
   */
  static void write(
      Query query,
      OpenRelease release,
      String format,
      OutputStream out,
      Path allowList,
      PrintWriter report)
      throws IOException {
    Results results = Results.of(query, format);
    if (!Files.isRegularFile(allowList)) {
      throw new IOException(allowList + ": expected a list of services, found no file");
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    DatasetGraph dataset = release.dataset();
    List<LocalCopy> copies = LocalCopies.of(release.release());
    List<String> copied = Recipe.targets(Home.queries().resolve("fetch"));
    try (Federation federation = Federation.of(allowList, copies, copied)) {
      federation.check(query);
      Txn.executeRead(dataset, () -> run(query, dataset, federation, results, whole, report));
    }
    whole.writeTo(out);
  }

  private static void run(
      Query query,
      DatasetGraph dataset,
      Federation federation,
      Results results,
      OutputStream out,
      PrintWriter report) {
    QueryExecDatasetBuilder builder = QueryExec.newBuilder().dataset(dataset).query(query);
    // The same engine as the server's, which asks for many rows together.
    GuardedQuery.prepare(builder);
    federation.prepare(builder, dataset);
    try (QueryExec exec = builder.build()) {
      try {
        results.write(exec, out);
        Federation.finish(exec);
      } finally {
        Federation.report(exec).ifPresent(said -> report.println("Chapter8-Service: " + said));
      }
    }
  }
}
