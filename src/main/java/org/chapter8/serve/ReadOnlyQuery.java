package org.chapter8.serve;

import java.time.Duration;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.chapter8.serve.federation.Federation;
import org.chapter8.serve.federation.ServiceFailedException;
import org.chapter8.serve.query.Deadlines;
import org.chapter8.serve.query.GuardedQuery;

/**
 * Queries within limits. A result is complete before its first byte is sent, so that a limit is
 * always an error and never a part taken for the whole.
 */
final class ReadOnlyQuery extends SPARQL_QueryDataset {
  private static final int MALFORMED = 400;
  private static final int TOO_LARGE = 413;
  private static final int TOO_SLOW = 503;
  private static final int REFUSED = 422;

  private static final String TOO_DEEP = "The query is nested too deeply.";

  private final long cap;
  private final Deadlines deadlines;
  private final Federation federation;

  /**
   * Queries with a cap.
   *
   * @param cap most rows or triples of a result
   * @param deadlines who ends those past their time
   * @param federation who asks other services for them
   */
  ReadOnlyQuery(long cap, Deadlines deadlines, Federation federation) {
    this.cap = cap;
    this.deadlines = deadlines;
    this.federation = federation;
  }

  /** Whoever reads or rewrites a query goes into it as deep as it goes. */
  @Override
  protected void execute(String query, HttpAction action) {
    try {
      super.execute(query, action);
    } catch (StackOverflowError e) {
      ServletOps.error(MALFORMED, TOO_DEEP);
    }
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    if (query.isJsonType()) {
      ServletOps.error(MALFORMED, "JSON queries are no SPARQL and not offered; use SELECT.");
    }
    try {
      GuardedQuery.check(query);
      federation.check(query);
    } catch (QueryDeniedException e) {
      ServletOps.error(REFUSED, e.getMessage());
    }
  }

  /** The engine's own clock is not set: it stops neither sorts nor matches. */
  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    QueryExecDatasetBuilder builder =
        QueryExec.newBuilder()
            .dataset(dataset)
            .query(WholeResult.evaluated(query))
            .context(action.getContext());
    GuardedQuery.prepare(builder);
    federation.prepare(builder, action.getDataService().getDataset());
    return builder.build();
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec exec, Query query, String queryForLog) {
    Duration limit = TimeLimit.of(action);
    try {
      QueryExecResult result =
          GuardedQuery.evaluate(exec, deadlines, limit, new WholeResult(exec, query, cap)::get);
      Federation.finish(exec);
      return result;
    } catch (QueryCancelledException e) {
      ServletOps.error(TOO_SLOW, TimeLimit.exceeded(limit));
      throw e;
    } catch (ResultTooLargeException e) {
      ServletOps.error(TOO_LARGE, e.getMessage());
      throw e;
    } catch (QueryDeniedException e) {
      ServletOps.error(REFUSED, e.getMessage());
      throw e;
    } catch (ServiceFailedException e) {
      e.retryAfter().ifPresent(time -> retryAfter(action, time));
      ServletOps.error(e.status(), e.getMessage() + federation.instead(e));
      throw e;
    } catch (TextIndexParseException e) {
      ServletOps.error(
          MALFORMED, "The words looked for are no query of the text index: " + e.getMessage());
      throw e;
    } finally {
      Federation.report(exec)
          .ifPresent(report -> action.getResponse().setHeader("Chapter8-Service", report));
    }
  }

  private static void retryAfter(HttpAction action, Duration time) {
    long seconds = time.plusMillis(999).toSeconds();
    action.getResponse().setHeader("Retry-After", Long.toString(seconds));
  }
}
