package org.chapter8.serve;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * Queries within limits. A result is complete before its first byte is sent, so that a limit is
 * always an error and never a part taken for the whole.
 */
final class ReadOnlyQuery extends SPARQL_QueryDataset {
  private static final int TOO_LARGE = 413;
  private static final int TOO_SLOW = 503;
  private static final int REFUSED = 422;

  private final long cap;

  /**
   * Queries with a cap.
   *
   * @param cap most rows or triples of a result
   */
  ReadOnlyQuery(long cap) {
    this.cap = cap;
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    if (query.getQueryPattern() != null) {
      Walker.walk(Algebra.compile(query), new NoService(), new ExprVisitorBase());
    }
  }

  private static final class NoService extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      ServletOps.error(
          REFUSED,
          "SERVICE "
              + service.getService()
              + " is refused and nothing was sent: the list of allowed services is empty.");
    }
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec exec, Query query, String queryForLog) {
    try {
      if (query.isSelectType()) {
        return new QueryExecResult(rows(exec.select()));
      }
      return query.isConstructType()
          ? new QueryExecResult(statements(exec.constructQuads()))
          : withinCap(super.executeQuery(action, exec, query, queryForLog));
    } catch (QueryCancelledException e) {
      String limit = action.getContext().getAsString(ARQ.queryTimeout, "none");
      ServletOps.error(
          TOO_SLOW,
          "The query was stopped at its time limit (milliseconds to the first row, to the last: "
              + limit
              + "). Narrow it, or take the dumps.");
      throw e;
    }
  }

  private RowSet rows(RowSet all) {
    List<Binding> rows = new ArrayList<>();
    while (all.hasNext()) {
      if (rows.size() == cap) {
        tooLarge("rows");
      }
      rows.add(all.next());
    }
    return RowSetStream.create(all.getResultVars(), rows.iterator());
  }

  private DatasetGraph statements(Iterator<Quad> all) {
    DatasetGraph statements = DatasetGraphFactory.create();
    for (long count = 1; all.hasNext(); count++) {
      if (count > cap) {
        tooLarge("triples");
      }
      statements.add(all.next());
    }
    return statements;
  }

  private QueryExecResult withinCap(QueryExecResult result) {
    if (result.isGraph() && result.graph().size() > cap) {
      tooLarge("triples");
    }
    return result;
  }

  private void tooLarge(String what) {
    ServletOps.error(
        TOO_LARGE,
        "The result has more than the "
            + cap
            + " "
            + what
            + " that one answer may have; nothing was left out silently. Ask for pages with ORDER"
            + " BY, LIMIT and OFFSET, or take the dumps.");
  }
}
