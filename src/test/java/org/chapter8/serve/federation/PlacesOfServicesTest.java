package org.chapter8.serve.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.ref.QueryEngineRef;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Wherever a service stands in a query, the rows are those of the same query over one store in
 * which a graph stands for the service, evaluated as SPARQL defines it; and requests are few.
 */
final class PlacesOfServicesTest {
  private static final String THERE = "http://x.example/there";
  private static final int TRIES = 5;

  @TempDir private static Path folder;
  private static final DatasetGraph REMOTE = DatasetGraphFactory.createTxnMem();
  private static final AtomicInteger REQUESTS = new AtomicInteger();
  private static FusekiServer server;
  private static Federation federation;

  @BeforeAll
  static void start() throws Exception {
    TextQuery.init();
    server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .add("/ds", REMOTE)
            .addFilter(
                "/*",
                (request, response, chain) -> {
                  REQUESTS.incrementAndGet();
                  chain.doFilter(request, response);
                })
            .start();
    federation = newFederation();
  }

  /** One that remembers nothing yet. */
  private static Federation newFederation() throws Exception {
    Path list = folder.resolve("services.ttl");
    Files.writeString(
        list,
        """
        PREFIX : <https://w3id.org/chapter8/config#>
        :there a :Target ; :name "there" ; :endpoint "%s" ; :userAgent "Test" ; :connectTimeout 5000 ;
          :overallTimeout 20000 ; :sizeCap 10000000 ; :requestsPerSecond 100000 ; :concurrency 9 ;
          :allowPrivate true .
        """
            .formatted(endpoint()));
    return Federation.of(list);
  }

  private static String endpoint() {
    return "http://127.0.0.1:" + server.getPort() + "/ds/sparql";
  }

  @AfterAll
  static void stop() throws Exception {
    federation.close();
    server.stop();
  }

  /** A row, whatever the order of its variables. */
  private static String text(Binding row) {
    Map<String, Node> values = new TreeMap<>();
    row.forEach((var, node) -> values.put(var.getVarName(), node));
    return values.toString();
  }

  private static List<String> rows(DatasetGraph dataset, String query, Federation services) {
    OpExecutorFactory executors = context -> new BatchingExecutor(context) {};
    RewriteFactory optimizer =
        context -> {
          Rewrite usual = Optimize.stdOptimizationFactory.create(context);
          return op -> usual.rewrite(Federation.ordered(op));
        };
    QueryExecDatasetBuilder builder = QueryExec.newBuilder().dataset(dataset).query(query);
    builder
        .set(ARQConstants.sysOpExecutorFactory, executors)
        .set(ARQConstants.sysOptimizerFactory, optimizer);
    services.prepare(builder, dataset);
    try (QueryExec exec = builder.build()) {
      List<String> rows = exec.select().stream().map(PlacesOfServicesTest::text).sorted().toList();
      Federation.finish(exec);
      return rows;
    }
  }

  private static List<String> expected(DatasetGraph dataset, String query) {
    Plan plan =
        QueryEngineRef.getFactory()
            .create(
                QueryFactory.create(query),
                dataset,
                BindingFactory.empty(),
                ARQ.getContext().copy());
    return Iter.asStream(plan.iterator()).map(PlacesOfServicesTest::text).sorted().toList();
  }

  /** Some triples over few terms, ours and theirs, and both in one store. */
  private record Graphs(DatasetGraph ours, DatasetGraph both) {
    static Graphs random(Random random, String namespace) {
      DatasetGraph ours = DatasetGraphFactory.create();
      DatasetGraph both = DatasetGraphFactory.create();
      int size = 1 + random.nextInt(28);
      Txn.executeWrite(
          REMOTE,
          () -> {
            REMOTE.clear();
            for (int i = 0; i < size; i++) {
              String here = triple(random, namespace);
              ours.add(SSE.parseQuad("(_ " + here + ")"));
              both.add(SSE.parseQuad("(_ " + here + ")"));
              String there = triple(random, namespace);
              REMOTE.add(SSE.parseQuad("(_ " + there + ")"));
              both.add(SSE.parseQuad("(<" + THERE + "> " + there + ")"));
            }
          });
      return new Graphs(ours, both);
    }

    private static String triple(Random random, String namespace) {
      return "<%1$s%2$d> <%1$s%3$s> <%1$s%4$d>"
          .formatted(
              namespace, random.nextInt(6), random.nextBoolean() ? "p" : "q", random.nextInt(6));
    }
  }

  private static String with(String pattern, String service, String variable, String namespace) {
    return "PREFIX x: <"
        + namespace
        + "> SELECT * { "
        + pattern.replace("S{", service + " {").replace("V{", variable + " {")
        + " }";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?s x:p ?o S{ ?o x:q ?r }",
        "?s x:p ?o OPTIONAL { S{ ?o x:q ?r } }",
        "?s x:p ?o . ?a x:p ?b OPTIONAL { S{ ?o x:q ?r } }",
        "?s x:p ?o OPTIONAL { S{ ?o x:q ?r FILTER(?r != x:1) } }",
        "?s x:p ?o OPTIONAL { S{ ?o x:q ?r } FILTER(?r != ?s) }",
        "?s x:p ?o OPTIONAL { S{ ?o x:q ?r } FILTER(BOUND(?nothing)) }",
        "?s x:p ?o OPTIONAL { ?o x:p ?u S{ ?u x:q ?r } }",
        "?s x:p ?o OPTIONAL { S{ ?u x:q ?r } ?o x:p ?u }",
        "?s x:p ?o OPTIONAL { S{ ?o x:q ?r OPTIONAL { ?r x:p ?s } } }",
        "?s x:p ?o OPTIONAL { S{ ?o x:q ?r } OPTIONAL { S{ ?r x:q ?t } } }",
        "?s x:p ?o OPTIONAL { S{ ?o x:q ?r } OPTIONAL { ?r x:p ?t } }",
        "?s x:p ?o OPTIONAL { S{ ?o x:q ?r } } OPTIONAL { S{ ?s x:p ?r } }",
        "OPTIONAL { ?s x:p ?o } OPTIONAL { S{ ?o x:q ?r } }",
        "?s x:p ?o OPTIONAL { ?s x:q ?r } OPTIONAL { S{ ?o x:q ?r } }",
        "?s x:p ?o OPTIONAL { ?s x:q ?r } S{ ?o x:q ?r }",
        "?s x:p ?o OPTIONAL { S{ { ?o x:q ?r } UNION { ?o x:p ?t } } }",
        "?s x:p ?o OPTIONAL { BIND(x:2 AS ?k) S{ ?k x:q ?r } }",
        "?s x:p ?o OPTIONAL { VALUES ?r { x:1 x:2 UNDEF } S{ ?o x:q ?r } }",
        "?s x:p ?o OPTIONAL { S{ ?o x:q ?r } MINUS { ?r x:p ?s } }",
        "?s x:p ?o OPTIONAL { S{ ?o x:q ?r } FILTER EXISTS { ?r x:p ?t } }",
        "?s x:p ?o OPTIONAL { SELECT ?o (COUNT(*) AS ?n) { S{ ?o x:q ?r } } GROUP BY ?o }",
        "?s x:p ?o OPTIONAL { { SELECT ?o { S{ ?o x:q ?r } } ORDER BY ?o LIMIT 3 } }",
        "?s x:p ?o OPTIONAL { { S{ ?o x:q ?r } FILTER(?s != ?r) } }",
        "VALUES ?e { <E> } ?s x:p ?o OPTIONAL { V{ ?o x:q ?r } }",
        "VALUES ?e { <E> } ?s x:p ?o V{ ?o x:q ?r }",
        "S{ ?s x:q ?r } ?s x:p ?o",
        "S{ ?s x:q ?r } ?a x:p ?b . ?c x:p ?d",
        "S{ ?s x:q ?r } ?s x:p ?o . ?a x:p ?b . ?c x:q ?d",
        "S{ ?s x:q ?r } ?s x:p ?o S{ ?o x:q ?u }",
        "S{ ?s x:q ?r } S{ ?r x:p ?t } ?t x:p ?o",
        "S{ ?s x:q ?r } OPTIONAL { ?s x:p ?o }",
        "S{ ?s x:q ?r } BIND(?s AS ?k) ?k x:p ?o",
        "S{ ?s x:q ?r } { ?s x:p ?o } UNION { ?r x:p ?o }",
        "S{ ?s x:q ?r } { SELECT ?s { ?s x:p ?o } LIMIT 2000 }",
        "S{ ?s x:q ?r OPTIONAL { ?r x:q ?o } } ?s x:p ?o",
        "{ S{ ?s x:q ?r } } { ?s x:p ?o }",
        "?s x:p ?o { S{ ?o x:q ?r } } UNION { S{ ?o x:p ?r } }",
        "?s x:p ?o { S{ ?o x:q ?r } } UNION { ?o x:p ?r } UNION { BIND(1 AS ?n) }",
        "?s x:p ?o { S{ ?o x:q ?r } } UNION { { SELECT ?r { ?r x:p ?z } LIMIT 1 } }",
        "?s x:p ?o FILTER EXISTS { S{ ?o x:q ?r } }",
        "?s x:p ?o FILTER NOT EXISTS { S{ ?o x:q ?r } }",
        "?s x:p ?o FILTER NOT EXISTS { S{ ?o x:q ?r } ?r x:p ?s }",
        "?s x:p ?o FILTER(?s != x:1 && EXISTS { S{ ?o x:q ?s } })",
        "?s x:p ?o FILTER(?s != x:1 || EXISTS { S{ ?o x:q ?s } })",
        "?s x:p ?o MINUS { S{ ?o x:q ?r } }",
        "?s x:p ?o MINUS { S{ ?t x:q ?r } }",
        "?s x:p ?o OPTIONAL { ?o x:q ?r } MINUS { S{ ?r x:q ?t } }",
        "?s x:p ?o MINUS { S{ ?o x:q ?r } ?r x:p ?s }",
        "?s x:p ?o MINUS { S{ OPTIONAL { ?o x:q ?r } } }",
      })
  void aServiceMeansTheSameInEveryPlace(String pattern) {
    Random random = new Random(pattern.hashCode());
    for (int i = 0; i < TRIES; i++) {
      // No answer about other graphs is remembered under these names.
      String namespace = "http://x.example/%d/%d/".formatted(pattern.hashCode(), i);
      Graphs graphs = Graphs.random(random, namespace);
      String target = "<" + endpoint() + ">";
      String here = with(pattern, "GRAPH <" + THERE + ">", "GRAPH ?e", namespace);
      String federated = with(pattern, "SERVICE " + target, "SERVICE ?e", namespace);
      List<String> expected =
          expected(graphs.both(), here.replace("<E>", "<" + THERE + ">")).stream()
              .map(row -> row.replace(THERE, endpoint()))
              .sorted()
              .toList();
      assertThat(rows(graphs.ours(), federated.replace("<E>", target), federation))
          .as(federated)
          .isEqualTo(expected);
    }
  }

  /** A thousand of ours; of theirs, each second one has a name. */
  private static DatasetGraph thousand() {
    DatasetGraph ours = DatasetGraphFactory.create();
    Txn.executeWrite(
        REMOTE,
        () -> {
          REMOTE.clear();
          IntStream.range(0, 1000)
              .forEach(
                  i -> {
                    ours.add(
                        SSE.parseQuad(
                            "(_ <http://x.example/s%d> <http://x.example/p> %d)".formatted(i, i)));
                    if (i % 2 == 0) {
                      REMOTE.add(
                          SSE.parseQuad(
                              "(_ <http://x.example/s%d> <http://x.example/q> %d)"
                                  .formatted(i, i)));
                    }
                  });
        });
    return ours;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?s x:p ?o S{ ?s x:q ?r }                                          | 500  | 5",
        "S{ ?s x:q ?r } ?s x:p ?o                                          | 500  | 5",
        "?s x:p ?o OPTIONAL { S{ ?s x:q ?r } }                             | 1000 | 5",
        "?s x:p ?o OPTIONAL { S{ ?s x:q ?r } FILTER(?r < ?o + 1) }         | 1000 | 5",
        "?s x:p ?o OPTIONAL { S{ ?s x:q ?r } OPTIONAL { S{ ?s x:q ?t } } } | 1000 | 10",
        "?s x:p ?o OPTIONAL { ?s x:p ?t S{ ?s x:q ?r } }                   | 1000 | 5",
        "VALUES ?e { <E> } ?s x:p ?o OPTIONAL { SERVICE ?e { ?s x:q ?r } } | 1000 | 5",
        "?s x:p ?o FILTER EXISTS { S{ ?s x:q ?r } }                        | 500  | 5",
        "?s x:p ?o FILTER NOT EXISTS { S{ ?s x:q ?r } }                    | 500  | 5",
        "?s x:p ?o MINUS { S{ ?s x:q ?r } }                                | 500  | 5",
        "?s x:p ?o { S{ ?s x:q ?r } } UNION { S{ ?s x:q ?t } }             | 1000 | 10",
        "S{ ?s x:q ?r } ?s x:p ?o . VALUES ?k { 1 2 }                      | 1000 | 1",
      })
  void aThousandRowsAreFewRequests(String pattern, int rows, int requests) throws Exception {
    DatasetGraph ours = thousand();
    String target = "<" + endpoint() + ">";
    try (Federation services = newFederation()) {
      int before = REQUESTS.get();
      String query =
          with(pattern, "SERVICE " + target, "", "http://x.example/").replace("<E>", target);
      assertThat(rows(ours, query, services)).hasSize(rows);
      assertThat(REQUESTS.get() - before).isEqualTo(requests);
    }
  }
}
