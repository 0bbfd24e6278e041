package org.chapter8.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.chapter8.publish.Release;
import org.chapter8.serve.Chapter8Server;
import org.chapter8.serve.clients.Answer;
import org.chapter8.serve.clients.Client;
import org.chapter8.serve.clients.Clients;
import org.chapter8.serve.clients.Jena;
import org.chapter8.serve.clients.StockFuseki;
import org.chapter8.serve.clients.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Engines of other people join the release of the seeds, over our endpoint, with data elsewhere,
 * and get exactly the rows that Jena gets from all the data in one store.
 *
 * <p>A query is a file. What is ours in it stands between two comments, of which engines that plan
 * by themselves take no notice; for the others they are turned into {@code SERVICE}.
 */
final class JoinsWithOthersTest {
  private static final Path FOLDER = Path.of("src/test/resources/clients/joins");
  private static final Path THEIRS = FOLDER.resolve("theirs.ttl");

  @TempDir private static Path folder;
  private static Chapter8Server server;
  private static StockFuseki stock;

  /** As many engines at a time as a small machine has processors. */
  private static final ExecutorService POOL = Executors.newFixedThreadPool(2);

  private static final Map<String, String> QUERIES = new TreeMap<>();
  private static final Map<String, List<String>> EXPECTED = new TreeMap<>();
  private static final Map<String, List<List<String>>> ON_ONE_SIDE = new TreeMap<>();

  @BeforeAll
  static void start() throws Exception {
    Release release = Release.current(PublishedSeeds.get().folder()).orElseThrow();
    server = Chapter8Server.start(Home.path(), release, new Chapter8Server.Address("127.0.0.1", 0));
    stock = StockFuseki.over(THEIRS, folder.resolve("fuseki.log"));
    Graph here = RDFDataMgr.loadGraph(release.dumps().resolve("chapter8.nt.gz").toString());
    Graph there = RDFDataMgr.loadGraph(THEIRS.toString());
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".rq")).toList()) {
        String name = file.getFileName().toString().replace(".rq", "");
        QUERIES.put(name, Files.readString(file));
        EXPECTED.put(name, rows(name, new Union(here, there)));
        ON_ONE_SIDE.put(name, List.of(rows(name, here), rows(name, there)));
      }
    }
  }

  private static List<String> rows(String query, Graph data) {
    return Jena.lines(DatasetGraphFactory.wrap(data), QUERIES.get(query));
  }

  @AfterAll
  static void stop() throws Exception {
    POOL.shutdownNow();
    if (stock != null) {
      stock.close();
    }
    if (server != null) {
      server.close();
    }
  }

  private static String ours(String path) {
    return "http://127.0.0.1:" + server.port() + "/" + path;
  }

  /** An engine, and how a query is put to it. */
  private record Engine(String name, Client client, Way way) {
    List<Task> tasks() {
      return QUERIES.keySet().stream().map(query -> way.task(query, QUERIES.get(query))).toList();
    }
  }

  /** Makes a task of a query. */
  private interface Way {
    Task task(String id, String query);
  }

  private static Way planned(String path) {
    return (id, query) -> rows(id, ours(path) + " " + stock.sparql(), "", query);
  }

  private static Task rows(String id, String url, String file, String query) {
    return new Task(id, Task.Kind.ROWS, "application/sparql-results+json", url, file, query);
  }

  private static String asking(String query) {
    return query.replace("# SERVICE {", "SERVICE <" + ours("sparql") + "> {").replace("# }", "}");
  }

  private static List<Engine> engines() {
    return List.of(
        new Engine("FedX", Clients.fedx(), planned("sparql")),
        new Engine("Comunica", Clients.comunica(), planned("sparql")),
        new Engine("Comunica-fragments", Clients.comunica(), planned("fragments")),
        new Engine(
            "Fuseki", Clients.curl(), (id, query) -> rows(id, stock.sparql(), "", asking(query))),
        new Engine(
            "rdflib", Clients.rdflib(), (id, query) -> rows(id, "", THEIRS + "", asking(query))));
  }

  @Test
  void everyQueryHasRowsAndNeedsBothSides() {
    assertThat(QUERIES).hasSizeGreaterThanOrEqualTo(20);
    EXPECTED.forEach((name, rows) -> assertThat(rows).as(name).isNotEmpty());
    ON_ONE_SIDE.forEach(
        (name, rows) -> assertThat(rows).as(name).doesNotContain(EXPECTED.get(name)));
    QUERIES.values().forEach(query -> assertThat(query).contains("# SERVICE {"));
  }

  @TestFactory
  Stream<DynamicNode> everyEngineGetsTheRowsOfOneStore() throws IOException {
    List<Shortcoming> known = Shortcoming.all(FOLDER.resolve("shortcomings.tsv"));
    return engines().stream()
        .map(engine -> of(engine, known, POOL.submit(() -> asked(engine, known))))
        .toList()
        .stream();
  }

  /** Puts all queries to an engine; gives what it lacks to be asked. */
  private static Optional<String> asked(Engine engine, List<Shortcoming> known)
      throws IOException, InterruptedException {
    Optional<String> missing = engine.client().missing();
    if (missing.isEmpty()) {
      List<Task> tasks =
          engine.tasks().stream().filter(task -> !endless(engine, task, known)).toList();
      engine.client().run(tasks, Files.createDirectories(folder.resolve(engine.name())));
    }
    return missing;
  }

  private static DynamicNode of(
      Engine engine, List<Shortcoming> known, Future<Optional<String>> run) {
    DynamicTest done =
        dynamicTest(
            "all queries are asked",
            () -> {
              Optional<String> missing = run.get();
              assumeTrue(missing.isEmpty(), () -> engine.name() + " needs " + missing.get());
            });
    Path answers = folder.resolve(engine.name());
    Stream<DynamicTest> compared =
        engine.tasks().stream()
            .map(task -> dynamicTest(task.id(), () -> compare(engine, task, answers, known)));
    return dynamicContainer(engine.name(), Stream.concat(Stream.of(done), compared));
  }

  private static Optional<Shortcoming> of(Engine engine, Task task, List<Shortcoming> known) {
    return known.stream().filter(each -> each.isOf(engine.name(), task.id())).findFirst();
  }

  private static boolean endless(Engine engine, Task task, List<Shortcoming> known) {
    return of(engine, task, known).filter(Shortcoming::isEndless).isPresent();
  }

  private static void compare(Engine engine, Task task, Path answers, List<Shortcoming> known)
      throws IOException {
    assumeTrue(Files.isDirectory(answers), () -> engine.name() + " did not run");
    List<String> expected = EXPECTED.get(task.id());
    Optional<Shortcoming> shortcoming = of(engine, task, known);
    if (shortcoming.isEmpty()) {
      same(task, answers, expected);
      return;
    }
    assumeFalse(shortcoming.get().isEndless(), () -> "not asked: " + shortcoming.get().why());
    assertThat(catchThrowable(() -> same(task, answers, expected)))
        .as("listed, and no longer there: %s", shortcoming.get())
        .isNotNull();
  }

  /** Order counts where the query asks for one. */
  private static void same(Task task, Path answers, List<String> expected) throws IOException {
    List<String> rows = Answer.asItCame(task, answers);
    if (task.query().contains("ORDER BY")) {
      assertThat(rows).containsExactlyElementsOf(expected);
    } else {
      assertThat(rows).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  /**
   * What an engine can't do, though it was answered as it should be.
   *
   * @param what it gives instead; of what does not end, it is not asked
   */
  private record Shortcoming(String engine, String query, String what, String why) {
    static List<Shortcoming> all(Path table) throws IOException {
      try (Stream<String> lines = Files.lines(table)) {
        return lines.skip(1).map(line -> of(line.split("\t"))).toList();
      }
    }

    private static Shortcoming of(String... cells) {
      return new Shortcoming(cells[0], cells[1], cells[2], cells[3]);
    }

    boolean isOf(String name, String id) {
      return engine.equals(name) && query.equals(id);
    }

    boolean isEndless() {
      return what.equals("no end");
    }
  }
}
