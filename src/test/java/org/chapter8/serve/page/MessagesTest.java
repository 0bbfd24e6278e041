package org.chapter8.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MessagesTest {
  /** A key written out: those put together from parts end in a quote and a plus. */
  private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([\\w.]+)\"\\s*[,)]");

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(Messages.of(Lang.EN).keys()).isEqualTo(Messages.of(Lang.ZH).keys());
  }

  @Test
  void everyKeyThatIsAskedForIsThere() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (String folder : List.of("src/main/jte", "src/main/java/org/chapter8/serve")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          asked.addAll(
              SAID.matcher(Files.readString(file)).results().map(MessagesTest::key).toList());
        }
      }
    }
    assertThat(asked).isNotEmpty();
    assertThat(Messages.of(Lang.EN).keys()).containsAll(asked);
  }

  private static String key(MatchResult result) {
    return result.group(1);
  }

  @Test
  void placesAreFilled() {
    assertThat(Messages.of(Lang.EN).say("facts.shown", 20, 31)).isEqualTo("20 of 31.");
  }
}
