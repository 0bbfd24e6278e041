package org.chapter8.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.apache.jena.system.Txn;
import org.chapter8.publish.OpenRelease;
import org.chapter8.publish.SampleHome;
import org.chapter8.serve.Chapter8Server;
import org.chapter8.serve.examples.Examples;
import org.chapter8.serve.examples.Examples.Example;
import org.chapter8.serve.federation.Federation;
import org.chapter8.serve.federation.ServiceFailedException;
import org.chapter8.serve.standin.AllowLists;
import org.chapter8.serve.standin.FusekiStandin;
import org.chapter8.serve.standin.OxigraphStandin;
import org.chapter8.serve.standin.Rdf4jStandin;
import org.chapter8.serve.standin.Standin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The questions that ask other services, on the seeds: engines of others stand for the services, on
 * this machine, with small graphs of their shape.
 */
final class FederatedExamplesTest {
  private static final Path EXPECTED = Path.of("src/test/resources/standin/expected");

  /** Whether what the examples give now takes the place of what is expected, to be read then. */
  private static final boolean WRITE = "write".equals(System.getProperty("chapter8.standin"));

  @TempDir private static Path folder;
  private static final Map<String, Standin> ENGINES = new HashMap<>();
  private static final Map<String, Federation> FEDERATIONS = new HashMap<>();
  private static OpenRelease release;
  private static Rdf4jStandin rdf4j;
  private static Chapter8Server server;
  private static Optional<String> missing = Optional.empty();

  @BeforeAll
  static void start() throws Exception {
    release = OpenRelease.current(PublishedSeeds.get().folder(), Home.config());
    rdf4j = Rdf4jStandin.start();
    add(rdf4j);
    add(FusekiStandin.start());
    missing = OxigraphStandin.missing();
    if (missing.isEmpty()) {
      add(OxigraphStandin.start());
    }
    SampleHome home = SampleHome.in(folder);
    Files.writeString(
        home.path().resolve("fuseki-config/services.ttl"),
        AllowLists.at(FederatedExamplesTest::mixed));
    server =
        Chapter8Server.start(
            home.path(), release.release(), new Chapter8Server.Address("127.0.0.1", 0));
  }

  private static void add(Standin engine) throws IOException {
    Path list = folder.resolve(engine.engine() + ".ttl");
    Files.writeString(list, AllowLists.at(target -> engine));
    ENGINES.put(engine.engine(), engine);
    FEDERATIONS.put(engine.engine(), Federation.of(list));
  }

  /** Each service at another engine. */
  private static Standin mixed(String target) {
    return switch (target) {
      case "wikidata" -> ENGINES.getOrDefault("Oxigraph", rdf4j);
      case "cellar", "wikidata-qlever" -> ENGINES.get("Fuseki");
      default -> rdf4j;
    };
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    for (Federation federation : FEDERATIONS.values()) {
      federation.close();
    }
    for (Standin engine : ENGINES.values()) {
      engine.close();
    }
    release.close();
  }

  static List<Example> examples() throws IOException {
    return Examples.federated(Path.of(""));
  }

  static Stream<Arguments> enginesAndExamples() throws IOException {
    List<Arguments> all = new ArrayList<>();
    for (String engine : List.of("RDF4J", "Fuseki", "Oxigraph")) {
      examples().forEach(example -> all.add(Arguments.of(engine, example.name(), example)));
    }
    return all.stream();
  }

  private static List<String> expected(Example example) throws IOException {
    return Files.readAllLines(EXPECTED.resolve(example.name() + ".tsv"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("enginesAndExamples")
  void everyEngineGivesTheRowsThatAreExpected(String engine, String name, Example example)
      throws IOException {
    assumeTrue(
        FEDERATIONS.containsKey(engine), () -> engine + " needs " + missing.orElse("to be there"));
    ServiceRun run = ServiceRun.of(example, release.dataset(), FEDERATIONS.get(engine));
    List<String> found = new ArrayList<>(run.solutions());
    found.addFirst(run.requests());
    if (WRITE) {
      Files.createDirectories(EXPECTED);
      Files.writeString(EXPECTED.resolve(name + ".tsv"), String.join("\n", found) + "\n");
    }
    assertThat(found).hasSizeGreaterThan(1).containsExactlyElementsOf(expected(example));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theRowsAreThoseOfTheSameJoinInOneStore(Example example) throws IOException {
    List<String> expected = expected(example);
    Query query = QueryFactory.create(example.sparql());
    List<String> found =
        Txn.calculateRead(
            release.dataset(), () -> new OneStore(release.dataset()).solutions(query));
    assertThat(found).containsExactlyElementsOf(expected.subList(1, expected.size()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theServerGivesTheSameRows(Example example) throws IOException {
    List<String> expected = expected(example);
    Query query = QueryFactory.create(example.sparql());
    try (QueryExec exec =
        QueryExecHTTP.service("http://127.0.0.1:" + server.port() + "/sparql")
            .query(query)
            .sendMode(QuerySendMode.asPost)
            .build()) {
      assertThat(Solutions.of(query, exec))
          .containsExactlyElementsOf(expected.subList(1, expected.size()));
    }
  }

  @Test
  void whereSilenceIsAllowedAServiceThatIsAwayLeavesOurRows() throws IOException {
    Path list =
        Files.writeString(folder.resolve("away.ttl"), AllowLists.at(target -> Nobody.INSTANCE));
    Map<String, Example> byName = new HashMap<>();
    examples().forEach(example -> byName.put(example.name(), example));
    try (Federation away = Federation.of(list)) {
      ServiceRun silent =
          ServiceRun.of(byName.get("websites-if-wikidata-answers"), release.dataset(), away);
      assertThat(silent.report()).startsWith("wikidata;live=0;cache=0;failed=1");
      assertThat(silent.solutions()).contains("\"African Union\"@en\t\t").hasSizeGreaterThan(15);
      assertThatThrownBy(
              () -> ServiceRun.of(byName.get("seats-in-wikidata"), release.dataset(), away))
          .isInstanceOf(ServiceFailedException.class)
          .hasMessageContaining("SERVICE wikidata");
    }
  }

  /** A service that is away: nobody listens at its port. */
  private enum Nobody implements Standin {
    INSTANCE;

    @Override
    public String engine() {
      return "nobody";
    }

    @Override
    public URI endpoint(String target) {
      return URI.create("http://127.0.0.1:9/" + target);
    }

    @Override
    public void close() {}
  }

  /** Otherwise all that a service has would come back. */
  @Test
  void everyRequestSaysWhichRowsItIsAbout() throws IOException {
    for (Example example : examples()) {
      ServiceRun.of(example, release.dataset(), FEDERATIONS.get("RDF4J"));
    }
    assertThat(rdf4j.asked()).isNotEmpty().allMatch(query -> query.contains("VALUES"));
  }

  @Test
  void whatIsExpectedIsOfAnExampleThatIsThere() throws IOException {
    try (Stream<Path> files = Files.list(EXPECTED)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".tsv", "")))
          .containsExactlyInAnyOrderElementsOf(examples().stream().map(Example::name).toList());
    }
  }
}
