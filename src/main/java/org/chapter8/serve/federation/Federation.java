package org.chapter8.serve.federation;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
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

  private static final Symbol STORE = Symbol.create(TargetReader.CONFIG + "store");

  private final Desk desk;
  private final Shelf shelf;
  private final ServiceExecutorRegistry executors;

  Federation(Desk desk, List<LocalCopy> copies, Collection<String> copied) {
    this.desk = desk;
    this.shelf = new Shelf(desk.list(), copies, copied);
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
    return of(file, List.of(), List.of());
  }

  /**
   * The same with copies that queries may ask instead, by {@code SERVICE <copy:…>}.
   *
   * @param copied the names of the services of which copies can be made
   * @throws IOException if something in the file is missing or malformed
   */
  public static Federation of(Path file, List<LocalCopy> copies, Collection<String> copied)
      throws IOException {
    return new Federation(Desk.of(AllowList.of(file), InetAddress::getAllByName), copies, copied);
  }

  /** The services of the list, by name. */
  public List<Service> services() {
    return desk.list().targets().stream().map(Service::of).toList();
  }

  /**
   * Asks a service of the list as a query would, within its limits; nothing is remembered.
   *
   * @param name of the service
   * @param select a SELECT query
   * @param stop set when whoever waits has to leave
   * @throws ServiceFailedException if it gives no answer that can be used
   * @throws QueryDeniedException if it lies where nobody may ask
   */
  public List<Binding> ask(String name, String select, AtomicBoolean stop) {
    return desk.ways().get(name).ask(select, stop).bindings();
  }

  /**
   * Looks at a query before anything is done.
   *
   * @throws QueryDeniedException if it names a service that isn't listed, or a copy that isn't
   *     there
   */
  public void check(Query query) {
    if (query.getQueryPattern() != null) {
      Walker.walk(Algebra.compile(query), new Named(), new ExprVisitorBase());
    }
  }

  private final class Named extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      if (!service.getService().isVariable() && shelf.find(service.getService()).isEmpty()) {
        desk.target(service.getService());
      }
    }
  }

  /** The addresses by which queries may name services, aliases too, in their order. */
  public List<String> addresses() {
    return desk.addresses();
  }

  /**
   * Prepares an evaluation.
   *
   * @param store that holds the graphs of copies, in the transaction of the query
   */
  public void prepare(QueryExecDatasetBuilder builder, DatasetGraph store) {
    builder
        .set(ARQConstants.registryServiceExecutors, executors)
        .set(CALLS, new Calls())
        .set(STORE, store);
  }

  /** A query with its services where they are asked for least; its result is the same. */
  public static Op ordered(Op query) {
    return Transformer.transformSkipService(new ServicesLast(), query);
  }

  private QueryIterator execute(OpService op, QueryIterator input, ExecutionContext context) {
    Calls calls = context.getContext().get(CALLS);
    ServiceCall live = new ServiceCall(op, desk, calls, context.getCancelSignal());
    CopyCall copies = new CopyCall(op, context, context.getContext().get(STORE));
    return new Batches(
        isWrittenFirst(op) ? live.lookingAhead(input, context) : input,
        context,
        new Dispatch(op, shelf, copies, live, calls));
  }

  /** A copy is asked here, so nothing is to be spared. */
  private boolean isWrittenFirst(OpService op) {
    return op instanceof WrittenFirst
        && op.getService().isURI()
        && shelf.find(op.getService()).isEmpty();
  }

  /** What to ask instead of a service that failed; empty if there is no copy of it. */
  public String instead(ServiceFailedException failure) {
    return shelf
        .of(failure.service())
        .map(copy -> "\nThere is a copy of " + copy.day() + ": " + copy.call() + " asks it.")
        .orElse("");
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
