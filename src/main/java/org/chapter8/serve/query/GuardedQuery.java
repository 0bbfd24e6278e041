package org.chapter8.serve.query;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.pfunction.PropertyFunction;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/** Makes the engine look, in everything that can be long, whether a query has to stop. */
public final class GuardedQuery {
  /** Splits by a regular expression in one step that nothing can stop. */
  private static final String SPLIT = "strSplit";

  private GuardedQuery() {}

  /**
   * Prepares an evaluation.
   *
   * @return set by whoever wants it to stop
   */
  public static AtomicBoolean prepare(QueryExecDatasetBuilder builder) {
    AtomicBoolean flag = new AtomicBoolean();
    StopSignal stop = new StopSignal(flag);
    OpExecutorFactory executors = context -> new GuardedExecutor(context, stop);
    builder
        .set(ARQConstants.symCancelQuery, flag)
        .set(ARQConstants.sysOpExecutorFactory, executors)
        .set(ARQConstants.sysOptimizerFactory, optimizer(stop))
        .set(ARQConstants.registryPropertyFunctions, propertyFunctions());
    return flag;
  }

  /** The usual rewriting; then what matches regular expressions is exchanged. */
  private static RewriteFactory optimizer(StopSignal stop) {
    GuardedExpressions guarded = new GuardedExpressions(stop);
    return context ->
        op ->
            Transformer.transform(
                null, guarded, Optimize.stdOptimizationFactory.create(context).rewrite(op));
  }

  private static PropertyFunctionRegistry propertyFunctions() {
    PropertyFunctionRegistry offered =
        PropertyFunctionRegistry.createFrom(PropertyFunctionRegistry.get());
    PropertyFunctionRegistry.get()
        .keys()
        .forEachRemaining(
            name -> {
              if (name.endsWith(SPLIT)) {
                offered.put(name, GuardedQuery::refuse);
              }
            });
    return offered;
  }

  private static PropertyFunction refuse(String name) {
    throw new QueryDeniedException("<" + name + "> is not offered here; REPLACE and REGEX are.");
  }
}
