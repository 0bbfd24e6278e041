package org.chapter8.serve.federation;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.sys.JenaSystem;

/** Lets queries ask other services, those of an allow-list. */
public final class Federation implements AutoCloseable {
  static {
    JenaSystem.init();
    // What the engine would send itself, from shapes for instance, knows no list.
    ARQ.globalServiceAllowed = false;
  }

  private static final Symbol CALLS = Symbol.create(TargetReader.CONFIG + "calls");

  private final Desk desk;
  private final ServiceExecutorRegistry executors;

  private Federation(Desk desk) {
    this.desk = desk;
    // Both chains end here: there is no other executor to fall back on.
    this.executors =
        new ServiceExecutorRegistry()
            .addBulkLink((op, input, context, chain) -> execute(op, input, context))
            .addSingleLink(
                (op, original, row, context, chain) ->
                    execute(op, QueryIterSingleton.create(row, context), context));
  }

  /**
   * Reads an allow-list.
   *
   * @param file Turtle, see fuseki-config/README.md; if it isn't there, nothing is allowed
   * @throws IOException if something in it is missing or malformed
   */
  public static Federation of(Path file) throws IOException {
    return of(file, InetAddress::getAllByName);
  }

  static Federation of(Path file, CheckedResolver.Lookup lookup) throws IOException {
    return new Federation(Desk.of(AllowList.of(file), lookup));
  }

  /**
   * Looks at a query before anything is done.
   *
   * @throws QueryDeniedException if it names a service that isn't listed
   */
  public void check(Query query) {
    if (query.getQueryPattern() != null) {
      Walker.walk(Algebra.compile(query), new Named(), new ExprVisitorBase());
    }
  }

  private final class Named extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      if (!service.getService().isVariable()) {
        desk.target(service.getService());
      }
    }
  }

  /** Where queries may ask, in the order of the targets' names. */
  public List<String> addresses() {
    return desk.addresses();
  }

  /** Prepares an evaluation. */
  public void prepare(QueryExecDatasetBuilder builder) {
    builder.set(ARQConstants.registryServiceExecutors, executors).set(CALLS, new Calls());
  }

  private QueryIterator execute(OpService op, QueryIterator input, ExecutionContext context) {
    Calls calls = context.getContext().get(CALLS);
    return new Batches(input, context, new ServiceCall(op, desk, calls, context.getCancelSignal()));
  }

  /**
   * To be called when a query was evaluated.
   *
   * @throws QueryDeniedException if it named a service that isn't listed, wherever that was
   * @throws ServiceFailedException if a service failed that may not
   */
  public static void finish(QueryExec exec) {
    calls(exec).check();
  }

  /**
   * Which services a query asked, and how that ended, as a list of RFC 8941: {@code
   * wikidata;live=2;cache=1;failed=0;ms=340}. Nothing if it asked none.
   */
  public static Optional<String> report(QueryExec exec) {
    return calls(exec).header();
  }

  private static Calls calls(QueryExec exec) {
    return exec.getContext().get(CALLS);
  }

  @Override
  public void close() throws IOException {
    desk.close();
  }
}
