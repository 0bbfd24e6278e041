package org.chapter8.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {
  @TempDir private Path ontology;

  @Test
  void everyErrorOfTheTablesHasALineOfItsOwn() throws IOException {
    Path folder = Files.createDirectories(ontology.resolve("authorities"));
    Files.writeString(
        folder.resolve("names.csv"),
        """
        actor,name,language,kind,from,until,source,note
        state/XZZ,A,en,short,,,A/1,
        state/XZZ,B,en,short,,,A/1,
        """);
    Files.writeString(folder.resolve("memberships.csv"), "no heading\n");

    Throwable failure = catchThrowable(() -> Reading.with(ontology, Optional.empty()));

    assertThat(Messages.of(failure).lines().map(line -> line.replaceFirst(": error.*", "")))
        .containsExactly(
            "the authority tables are not right:",
            "names.csv:2",
            "names.csv:3",
            "memberships.csv:1");
  }

  @Test
  void anyOtherFailureIsOneLine() {
    assertThat(Messages.of(new IOException("one\n two"))).isEqualTo("one two");
  }
}
