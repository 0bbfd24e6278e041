package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chapter8.link.NameIndex;
import org.chapter8.model.Extraction;
import org.chapter8.model.Passage;
import org.chapter8.model.Resource;
import org.chapter8.model.UnreadableException;
import org.chapter8.rdf.AuthorityReader;
import org.chapter8.rdf.Iris;
import org.chapter8.source.Sources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Resolutions of our own wording and, written by hand, what they say. In an expected line " … "
 * stands for any words.
 */
final class ResolutionGoldenTest {
  private static final Path CASES = Path.of("src", "test", "resources", "resolution");
  private static final String ANY = " … ";
  private static final Readers READERS =
      new Readers(
          new NameIndex(AuthorityReader.read(Path.of("ontology"), new Iris(Iris.DEFAULT_BASE))));

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theResolutionSaysWhatIsExpected(String name) throws IOException, UnreadableException {
    List<String> expected = Files.readAllLines(CASES.resolve(name).resolve("expected.txt"));
    List<String> found = ResolutionLines.of(read(name));
    assertThat(adapted(found, expected)).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyPassageQuotesTheSource(String name) throws IOException, UnreadableException {
    String text = Files.readString(CASES.resolve(name).resolve("input.txt"));
    for (Resource resource : read(name).resources()) {
      if (resource instanceof Passage passage) {
        int start = text.offsetByCodePoints(0, passage.start());
        int end = text.offsetByCodePoints(0, passage.end());
        assertThat(text.substring(start, end)).isEqualTo(passage.exact());
      }
    }
  }

  private static Extraction read(String name) throws UnreadableException {
    return READERS.read(Sources.read(CASES.resolve(name).resolve("input.txt")));
  }

  /** The lines found, each in the words of the expected line that it is in full. */
  private static List<String> adapted(List<String> found, List<String> expected) {
    List<String> adapted = new ArrayList<>();
    for (String line : found) {
      adapted.add(
          expected.stream().filter(shorter -> isShort(shorter, line)).findFirst().orElse(line));
    }
    return adapted;
  }

  private static boolean isShort(String shorter, String line) {
    int any = shorter.indexOf(ANY);
    return any >= 0
        && line.startsWith(shorter.substring(0, any))
        && line.endsWith(shorter.substring(any + ANY.length()))
        && line.length() >= shorter.length() - ANY.length();
  }
}
