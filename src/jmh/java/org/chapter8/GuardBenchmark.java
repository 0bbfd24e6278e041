package org.chapter8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.chapter8.serve.examples.Examples;
import org.chapter8.serve.federation.Federation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What the guard of {@code SERVICE} costs queries without one: it looks for services in each query
 * before it is evaluated, puts them last, and prepares the evaluation. An operation is all queries
 * of {@code queries/examples/}; divide by their number.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class GuardBenchmark {
  private final DatasetGraph nothing = DatasetGraphFactory.empty();
  private Federation federation;
  private List<Query> queries;
  private List<Op> algebra;

  /** Reads the list of services and the queries. */
  @Setup
  public void read() throws IOException {
    federation = Federation.of(Path.of("fuseki-config/services.ttl"));
    queries =
        Examples.all(Path.of("")).stream()
            .map(example -> QueryFactory.create(example.sparql()))
            .toList();
    algebra = queries.stream().map(Algebra::compile).toList();
    System.out.println(queries.size() + " queries");
  }

  /** Ends it. */
  @TearDown
  public void close() throws IOException {
    federation.close();
  }

  /** All that the guard does. */
  @Benchmark
  public void guard(Blackhole sink) {
    for (int i = 0; i < queries.size(); i++) {
      federation.check(queries.get(i));
      sink.consume(Federation.ordered(algebra.get(i)));
      QueryExecDatasetBuilder builder = QueryExec.newBuilder().dataset(nothing);
      federation.prepare(builder, nothing);
      sink.consume(builder);
    }
  }

  /** What the measurement itself costs. */
  @Benchmark
  public void nothing(Blackhole sink) {
    for (Query query : queries) {
      QueryExecDatasetBuilder builder = QueryExec.newBuilder().dataset(nothing);
      sink.consume(query);
      sink.consume(builder);
    }
  }
}
