package org.chapter8.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.chapter8.publish.OpenRelease;
import org.chapter8.serve.examples.ExampleResults;
import org.chapter8.serve.examples.Examples;
import org.chapter8.serve.examples.Examples.Example;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The seeds, published as a user does it, and the questions that people ask of them. */
final class SeedsReleaseTest {
  private static final Path FOLDER = Path.of("queries/examples");

  /** Whether what the examples give now takes the place of what they last gave. */
  private static final boolean WRITE = "write".equals(System.getProperty("chapter8.examples"));

  private static final Map<String, Examples.Result> given = new ConcurrentHashMap<>();

  private static Path folder;
  private static Run published;
  private static OpenRelease release;

  @BeforeAll
  static void publishTheSeeds() throws IOException {
    published = PublishedSeeds.get().run();
    folder = PublishedSeeds.get().folder();
    assertThat(published.exitCode()).as(published.err()).isZero();
    release = OpenRelease.current(folder, Home.config());
  }

  @AfterAll
  static void close() throws IOException {
    release.close();
    if (WRITE) {
      ExampleResults.write(FOLDER, given);
    }
  }

  static List<Example> examples() throws IOException {
    return Examples.all(Path.of(""));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyQuestionGivesAsManyRowsAsItIsSaidToGive(Example example) throws IOException {
    long rows = ExampleRun.rows(example, release.dataset());
    given.put(
        example.name(),
        new Examples.Result(rows, LocalDate.now(ZoneOffset.UTC), release.release().id()));
    assertThat(rows).as(example.name()).isPositive();
    if (!WRITE) {
      assertThat(example.last().map(Examples.Result::rows))
          .as("%s; run with -Dchapter8.examples=write if that is right", example.name())
          .contains(rows);
    }
  }

  @Test
  void nothingIsSaidOfAQuestionThatIsNotThere() throws IOException {
    assertThat(ExampleResults.in(FOLDER).all().keySet())
        .isSubsetOf(examples().stream().map(Example::name).toList());
  }

  @Test
  void anExampleIsRunByTheCommandLineAsItIs() {
    Path file = FOLDER.resolve("who-presided.ttl");
    Run csv = Run.of("query", file.toString(), "--data", folder.toString(), "--format", "csv");
    assertThat(csv.exitCode()).as(csv.err()).isZero();
  }

  @Test
  void theEndOfPublishingTellsWhatThereIs() {
    assertThat(published.err())
        .contains("reading ")
        .containsPattern("documents read +\\d")
        .containsPattern("files refused +0")
        .containsPattern("documents cited +\\d")
        .containsPattern("meetings +\\d")
        .containsPattern("agenda items +\\d")
        .containsPattern("organizations +\\d")
        .containsPattern("speakers +\\d")
        .containsPattern("recommendations +\\d")
        .containsPattern("citations +\\d")
        .containsPattern("triples +\\d")
        .containsPattern("findings +\\d")
        .containsPattern("seconds +\\d");
    assertThat(published.out()).isEmpty();
  }

  @Test
  void theReleaseOfTheSeedsPassesItsChecks() {
    Run check = Run.of("check", "--data", folder.toString());
    assertThat(check.exitCode()).isZero();
    assertThat(check.err()).contains(": 0 errors");
  }

  @Test
  void whatAStateIsElsewhereIsThereWithTheReason() throws IOException {
    String query =
        """
        PREFIX c8: <https://w3id.org/chapter8/ns#>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX owl: <http://www.w3.org/2002/07/owl#>
        ASK {
          GRAPH <https://w3id.org/chapter8/graph/links> {
            ?state owl:sameAs ?item .
            ?link a c8:Link ; c8:linksFrom ?state ; c8:linksTo ?item ; c8:relation owl:sameAs ;
                  c8:method ?method ; c8:score ?score ; c8:evidence ?evidence ; dcterms:date ?day .
          }
          ?state a c8:State ; c8:iso3166Alpha3 "MEX" .
        }""";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Results.write(QueryFactory.create(query), release.dataset(), "csv", out);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("true");
  }

  @Test
  void aQueryToAnotherServiceIsRefusedInASentence() throws IOException {
    Path query = folder.resolve("service.rq");
    Files.writeString(query, "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }");
    Run run = Run.of("query", query.toString(), "--data", folder.toString());
    assertThat(run.exitCode()).isEqualTo(Main.INPUT_OUTPUT);
    assertThat(run.err()).hasLineCount(1).contains("service.rq: SERVICE is off");
  }

  @Test
  void checkingTellsWhereTheFindingsOfReadingAre() {
    assertThat(Run.of("check", "--data", folder.toString()).err()).contains("findings.tsv");
  }

  @Test
  void servingPublishesTheSeedsOnlyOverASeedsReleaseThatIsOutOfDate(@TempDir Path data)
      throws IOException {
    List<Path> seeds;
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      seeds = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    Run.of("publish", seeds.getFirst().toString(), "--out", data.toString());
    Path current = data.resolve("current").toRealPath();
    Run serve = Run.of("serve", "--only-build", "--port", "0", "--data", data.toString());
    assertThat(serve.exitCode()).isZero();
    assertThat(serve.err()).contains(seeds.getFirst().getFileName().toString());
    assertThat(data.resolve("current").toRealPath()).isEqualTo(current);
    Run unchanged = Run.of("serve", "--only-build", "--port", "0", "--data", folder.toString());
    assertThat(unchanged.err()).doesNotContain("publishing");
  }

  @Test
  void aQueryIsAnsweredInTheFormatAsked() throws IOException {
    Path query = folder.resolve("count.rq");
    Files.writeString(query, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
    long triples = release.release().figures().get("triples");
    Run csv = Run.of("query", query.toString(), "--data", folder.toString(), "--format", "csv");
    assertThat(csv.exitCode()).isZero();
    Run unknown = Run.of("query", query.toString(), "--data", folder.toString(), "--format", "x");
    assertThat(unknown.exitCode()).isEqualTo(Main.INPUT_OUTPUT);
    assertThat(unknown.err()).contains("csv");
    assertThat(triples).isGreaterThan(10_000);
  }
}
