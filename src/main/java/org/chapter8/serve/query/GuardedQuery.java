package org.chapter8.serve.query;

import java.time.Duration;
import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.pfunction.PropertyFunction;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Symbol;
import org.chapter8.serve.federation.Federation;

/** Makes the engine look, in everything that can be long, whether a query has to stop. */
public final class GuardedQuery {
  /** Splits by a regular expression in one step that nothing can stop. */
  private static final String SPLIT = "strSplit";

  private static final Symbol SIGNAL = Symbol.create("https://w3id.org/chapter8/config#stopSignal");

  private GuardedQuery() {}

  /**
   * Looks at a query before anything is done.
   *
   * @throws QueryDeniedException if it has more parts than can be looked at in time
   */
  public static void check(Query query) {
    if (query.getQueryPattern() != null) {
      DeepQueries.refuse(Algebra.compile(query.getQueryPattern()));
    }
  }

  /** Prepares an evaluation. */
  public static void prepare(QueryExecDatasetBuilder builder) {
    StopSignal stop = new StopSignal();
    OpExecutorFactory executors = context -> new GuardedExecutor(context, stop);
    builder
        .set(SIGNAL, stop)
        .set(ARQConstants.symCancelQuery, stop.flag())
        .set(ARQConstants.sysOpExecutorFactory, executors)
        .set(ARQConstants.sysOptimizerFactory, optimizer(stop))
        .set(ARQConstants.registryPropertyFunctions, propertyFunctions());
  }

  /**
   * Evaluates what was prepared.
   *
   * @throws QueryCancelledException if the time is over
   * @throws QueryDeniedException if it asks for what nobody gets
   */
  public static <T> T evaluate(
      QueryExec exec, Deadlines deadlines, Duration limit, Supplier<T> evaluation) {
    StopSignal stop = exec.getContext().get(SIGNAL);
    try {
      T result = deadlines.query(stop.flag(), limit, evaluation);
      stop.check();
      return result;
    } catch (QueryCancelledException e) {
      stop.check();
      throw e;
    }
  }

  /** Exchanged before all other rewriting, which evaluates what is constant. */
  private static RewriteFactory optimizer(StopSignal stop) {
    GuardedExpressions guarded = new GuardedExpressions(stop);
    return context -> {
      Rewrite usual = Optimize.stdOptimizationFactory.create(context);
      return op -> {
        Op exchanged = exact(Transformer.transform(null, guarded, op));
        return LongPatterns.refused(usual.rewrite(Federation.ordered(exchanged)));
      };
    };
  }

  private static Op exact(Op query) {
    return Transformer.transformSkipService(new TransformCopy(), new ExactDisjunctions(), query);
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
