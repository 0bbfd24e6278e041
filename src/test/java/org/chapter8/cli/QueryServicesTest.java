package org.chapter8.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chapter8.serve.standin.AllowLists;
import org.chapter8.serve.standin.FusekiStandin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other services, asked from the command line. */
final class QueryServicesTest {
  @TempDir private static Path folder;
  private static FusekiStandin fuseki;
  private static Path list;

  @BeforeAll
  static void start() throws IOException {
    fuseki = FusekiStandin.start();
    list = Files.writeString(folder.resolve("list.ttl"), AllowLists.at(target -> fuseki));
  }

  @AfterAll
  static void stop() {
    fuseki.close();
  }

  private static Run onTheCommandLine(String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "query",
                "queries/federated/presiding-states-in-lindas.ttl",
                "--data",
                PublishedSeeds.get().folder().toString(),
                "--format",
                "csv"));
    arguments.addAll(List.of(options));
    return Run.of(arguments.toArray(String[]::new));
  }

  @Test
  void theCommandLineAsksWithOneFlagAndSaysWhoAnswered() {
    Run run = onTheCommandLine("--services", "--allow-list", list.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err())
        .containsPattern("Chapter8-Service: lindas;live=1;cache=0;failed=0;ms=\\d+");
  }

  @Test
  void withoutTheFlagNothingIsAskedAndTheFlagIsNamed() {
    Run run = onTheCommandLine("--allow-list", list.toString());
    assertThat(run.exitCode()).isEqualTo(Main.INPUT_OUTPUT);
    assertThat(run.err()).hasLineCount(1).contains("SERVICE is off", "--services");
  }

  @Test
  void aServiceThatIsNotOnTheListIsRefused() throws IOException {
    Path query =
        Files.writeString(
            folder.resolve("other.rq"), "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }");
    Run run =
        Run.of(
            "query",
            query.toString(),
            "--data",
            PublishedSeeds.get().folder().toString(),
            "--services");
    assertThat(run.exitCode()).isEqualTo(Main.INPUT_OUTPUT);
    assertThat(run.err()).contains("nothing was sent", "https://query.wikidata.org/sparql");
  }

  @Test
  void aListThatIsNotThereIsSaidToBeMissing() {
    Run run = onTheCommandLine("--services", "--allow-list", "nowhere.ttl");
    assertThat(run.exitCode()).isEqualTo(Main.INPUT_OUTPUT);
    assertThat(run.err()).contains("nowhere.ttl", "found no file");
  }
}
