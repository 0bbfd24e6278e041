package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How often a shared name is settled rightly, wrongly, or left open. */
final class AmbiguousNamesTest {
  private static final Path FOLDER = Path.of("src/test/resources/names");

  @Test
  void ourOwnCasesAreAllTold() throws IOException {
    Map<SharedNameCase.Outcome, List<String>> outcomes =
        outcomes(FOLDER.resolve("ambiguous-dev.tsv"));
    assertThat(outcomes).containsOnlyKeys(SharedNameCase.Outcome.RIGHT);
  }

  private static Map<SharedNameCase.Outcome, List<String>> outcomes(Path file) throws IOException {
    Map<SharedNameCase.Outcome, List<String>> outcomes = new TreeMap<>();
    for (SharedNameCase each : SharedNameCase.read(file)) {
      outcomes
          .computeIfAbsent(each.outcome(), key -> new ArrayList<>())
          .add(each.id() + " found " + each.found() + " expected " + each.expected());
    }
    return outcomes;
  }
}
