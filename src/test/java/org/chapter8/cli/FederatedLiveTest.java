package org.chapter8.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chapter8.publish.OpenRelease;
import org.chapter8.serve.examples.ExampleResults;
import org.chapter8.serve.examples.Examples;
import org.chapter8.serve.examples.Examples.Example;
import org.chapter8.serve.federation.Federation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The questions that ask other services, asked of the services themselves: for those who have a
 * network and say so.
 */
@EnabledIfSystemProperty(
    named = "chapter8.live",
    matches = "true|write",
    disabledReason = "asks services on the network only with -Dchapter8.live=true")
final class FederatedLiveTest {
  private static final String ASKED = System.getProperty("chapter8.live", "");
  private static final Path TABLE = Path.of("target/federated-live.tsv");

  /** Questions of what is rather not there. */
  private static final Set<String> MAY_BE_EMPTY = Set.of("items-that-were-merged");

  private static final Map<String, String> LINES = new TreeMap<>();
  private static final Map<String, Examples.Result> GIVEN = new TreeMap<>();

  @AfterAll
  static void write() throws IOException {
    if (!LINES.isEmpty()) {
      Files.writeString(
          TABLE, "example\trows\tms\tservices\n" + String.join("\n", LINES.values()) + "\n");
    }
    if (ASKED.equals("write")) {
      ExampleResults.write(Path.of("queries/federated"), GIVEN);
    }
  }

  static List<Example> examples() throws IOException {
    return Examples.federated(Path.of(""));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theServicesAnswer(Example example) throws IOException {
    try (OpenRelease release = OpenRelease.current(PublishedSeeds.get().folder(), Home.config());
        Federation federation = Federation.of(Home.services())) {
      long start = System.nanoTime();
      ServiceRun run = ServiceRun.of(example, release.dataset(), federation);
      long took = Duration.ofNanos(System.nanoTime() - start).toMillis();
      int rows = run.rows(example);
      LINES.put(
          example.name(),
          String.join(
              "\t", example.name(), Integer.toString(rows), Long.toString(took), run.report()));
      GIVEN.put(
          example.name(),
          new Examples.Result(rows, LocalDate.now(ZoneOffset.UTC), release.release().id()));
      assertThat(run.report()).contains("live=").contains("failed=0");
      assertThat(rows > 0 || MAY_BE_EMPTY.contains(example.name())).as("has rows").isTrue();
    }
  }
}
