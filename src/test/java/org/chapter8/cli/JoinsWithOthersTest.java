package org.chapter8.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
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
  private static final Map<String, String> QUERIES = new TreeMap<>();
  private static final Map<String, List<String>> EXPECTED = new TreeMap<>();

  @BeforeAll
  static void start() throws Exception {
    Release release = Release.current(PublishedSeeds.get().folder()).orElseThrow();
    server = Chapter8Server.start(Home.path(), release, new Chapter8Server.Address("127.0.0.1", 0));
    stock = StockFuseki.over(THEIRS, folder.resolve("fuseki.log"));
    DatasetGraph both = DatasetGraphFactory.create();
    RDFDataMgr.read(both, release.dumps().resolve("chapter8.nt.gz").toString());
    RDFDataMgr.read(both, THEIRS.toString());
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".rq")).toList()) {
        String name = file.getFileName().toString().replace(".rq", "");
        QUERIES.put(name, Files.readString(file));
        EXPECTED.put(name, Jena.lines(both, QUERIES.get(name)));
      }
    }
  }

  @AfterAll
  static void stop() throws Exception {
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
    QUERIES.values().forEach(query -> assertThat(query).contains("# SERVICE {"));
  }

  @TestFactory
  Stream<DynamicNode> everyEngineGetsTheRowsOfOneStore() throws IOException {
    Set<String> shortcomings = shortcomings();
    return engines().stream().map(engine -> of(engine, shortcomings));
  }

  /** What an engine is known not to be able to, {@code engine query}; the file says why. */
  private static Set<String> shortcomings() throws IOException {
    try (Stream<String> lines = Files.lines(FOLDER.resolve("shortcomings.tsv"))) {
      return lines
          .skip(1)
          .map(line -> line.split("\t"))
          .map(cells -> cells[0] + " " + cells[1])
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  private static DynamicNode of(Engine engine, Set<String> shortcomings) {
    Path answers = folder.resolve(engine.name());
    List<Task> tasks = engine.tasks();
    DynamicTest run =
        dynamicTest(
            "all queries are asked",
            () -> {
              Optional<String> missing = engine.client().missing();
              assumeTrue(missing.isEmpty(), () -> engine.name() + " needs " + missing.get());
              engine.client().run(tasks, Files.createDirectories(answers));
            });
    Stream<DynamicTest> compared =
        tasks.stream()
            .map(
                task -> dynamicTest(task.id(), () -> compare(engine, task, answers, shortcomings)));
    return dynamicContainer(engine.name(), Stream.concat(Stream.of(run), compared));
  }

  private static void compare(Engine engine, Task task, Path answers, Set<String> shortcomings)
      throws IOException {
    assumeTrue(Files.isDirectory(answers), () -> engine.name() + " did not run");
    List<String> expected = EXPECTED.get(task.id());
    if (shortcomings.contains(engine.name() + " " + task.id())) {
      assertThat(catchThrowable(() -> same(task, answers, expected)))
          .as("a shortcoming that is listed and no longer there: %s, %s", engine.name(), task.id())
          .isNotNull();
    } else {
      same(task, answers, expected);
    }
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
}
