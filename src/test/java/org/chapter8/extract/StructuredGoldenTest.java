package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapter8.model.Classification;
import org.chapter8.model.Extraction;
import org.chapter8.model.Passage;
import org.chapter8.model.Ref;
import org.chapter8.model.Resource;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.UnreadableException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tables and catalogue records of our own wording, each a folder with one file and {@code
 * expected.txt}: a line for each record that was read, passages left out, and for each finding.
 */
final class StructuredGoldenTest {
  private static final Path CASES = Path.of("src", "test", "resources", "structured");

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theFileIsReadAsExpected(String name) throws IOException, UnreadableException {
    List<String> expected = Files.readAllLines(CASES.resolve(name).resolve("expected.txt"));

    assertThat(Shown.lines(read(name))).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyPassageQuotesTheSource(String name) throws IOException, UnreadableException {
    String text = Files.readString(input(name));

    List<Resource> resources = read(name).resources();
    Set<Ref> words =
        resources.stream()
            .filter(Classification.class::isInstance)
            .flatMap(each -> ((Classification) each).statedIn().stream())
            .collect(Collectors.toSet());
    for (Resource resource : resources) {
      if (resource instanceof Passage passage) {
        int start = text.offsetByCodePoints(0, passage.start());
        int end = text.offsetByCodePoints(0, passage.end());
        assertThat(text.substring(start, end)).isEqualTo(passage.exact());
        boolean markup = !name.equals("document-export");
        if (!words.contains(passage.id())) {
          assertThat(passage.exact().startsWith("<")).isEqualTo(markup);
          assertThat(passage.exact().endsWith(">")).isEqualTo(markup);
        }
      }
    }
  }

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  static Path input(String name) throws IOException {
    try (Stream<Path> files = Files.list(CASES.resolve(name))) {
      return files
          .filter(file -> !file.getFileName().toString().equals("expected.txt"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Extraction read(String name) throws IOException, UnreadableException {
    Path input = input(name);
    String file = input.getFileName().toString();
    return RealNames.READERS.read(
        new SourceDocument(file, "0".repeat(64), Files.readString(input)));
  }
}
