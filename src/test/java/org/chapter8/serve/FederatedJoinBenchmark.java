package org.chapter8.serve;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a join of a thousand of our resources with a service takes that answers after 20 ms,
 * cold and when its results are remembered. No test, since it depends on the machine; run it with
 * {@code -Dtest=FederatedJoinBenchmark}.
 */
final class FederatedJoinBenchmark {
  private static final int RESOURCES = 1000;
  private static final int LATENCY_MILLIS = 20;
  private static final int ROUNDS = 15;
  private static final int WARM = 5;
  private static final List<String> PATTERNS =
      List.of("SERVICE <%s> { ?s ?p%d ?o }", "OPTIONAL { SERVICE <%s> { ?s ?q%d ?o } }");

  @TempDir private Path folder;

  @Test
  void measure() throws Exception {
    TextQuery.init();
    FusekiServer service =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .add("/ds", names())
            .addFilter(
                "/*",
                (request, response, chain) -> {
                  pause();
                  chain.doFilter(request, response);
                })
            .start();
    String endpoint = "http://127.0.0.1:" + service.getPort() + "/ds/sparql";
    String list =
        """
        PREFIX : <https://w3id.org/chapter8/config#>
        :slow a :Target ; :name "slow" ; :endpoint "%s" ; :userAgent "Chapter8-Test" ; :connectTimeout 5000 ;
          :overallTimeout 20000 ; :sizeCap 20000000 ; :requestsPerSecond 1000 ; :concurrency 3 ; :allowPrivate true .
        """
            .formatted(endpoint);
    try (ServedRelease served = ServedRelease.withServices(folder, list, 30_000)) {
      for (String pattern : PATTERNS) {
        measure(served.http(), pattern, endpoint);
      }
    } finally {
      service.stop();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LATENCY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static DatasetGraph names() {
    DatasetGraph names = DatasetGraphFactory.createTxnMem();
    names.executeWrite(
        () ->
            IntStream.range(0, RESOURCES)
                .forEach(
                    i ->
                        names.add(
                            Quad.create(
                                Quad.defaultGraphIRI,
                                NodeFactory.createURI(iri(i)),
                                NodeFactory.createURI("http://x.example/name"),
                                NodeFactory.createLiteralString("name " + i)))));
    return names;
  }

  private static String iri(int i) {
    return "http://x.example/resource/" + i;
  }

  /** Another name of a variable is another request, so that nothing is remembered. */
  private static void measure(Http http, String pattern, String endpoint) throws Exception {
    long[] cold = new long[ROUNDS];
    long[] warm = new long[ROUNDS];
    for (int i = -WARM; i < ROUNDS; i++) {
      String query = query(pattern.formatted(endpoint, i + WARM));
      long first = time(http, query, "live=5;cache=0");
      long second = time(http, query, "live=0;cache=5");
      if (i >= 0) {
        cold[i] = first;
        warm[i] = second;
      }
    }
    System.out.printf(
        Locale.ROOT, "%-42s cold %s, warm %s%n", pattern, figures(cold), figures(warm));
  }

  private static String query(String pattern) {
    StringBuilder values = new StringBuilder();
    IntStream.range(0, RESOURCES).forEach(i -> values.append('<').append(iri(i)).append("> "));
    return "SELECT * { VALUES ?s { " + values + "} " + pattern + " }";
  }

  private static long time(Http http, String query, String expected) throws Exception {
    long start = System.nanoTime();
    HttpResponse<String> answer =
        http.send(
            "POST",
            "/sparql",
            query,
            "Content-Type",
            "application/sparql-query",
            "Accept",
            "text/csv");
    long time = System.nanoTime() - start;
    String report = answer.headers().firstValue("Chapter8-Service").orElse("");
    if (answer.body().lines().count() != RESOURCES + 1 || !report.contains(expected)) {
      throw new AssertionError(answer.statusCode() + " " + report + " " + answer.body());
    }
    return time;
  }

  private static String figures(long[] times) {
    long[] sorted = Arrays.stream(times).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "median %.0f ms, worst %.0f ms",
        sorted[ROUNDS / 2] / 1e6,
        sorted[ROUNDS - 1] / 1e6);
  }
}
