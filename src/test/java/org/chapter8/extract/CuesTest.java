package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The file of cues says what it means, and code and file name the same cues. */
class CuesTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/chapter8/extract");
  private static final Path CODE = Path.of("src/main/java/org/chapter8/extract");
  private static final Pattern HEAD = Pattern.compile("(?m)^@(?:words|pattern|map) (\\S+)");
  private static final Pattern ASKED =
      Pattern.compile("\\.(?:found|matcher|pattern|words|map)\\(\\s*\"([a-z.-]+)\"");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:[.-][a-z]+)*)\"");
  private static final Pattern REFERENCE = Pattern.compile("\\{([a-z][a-z.-]*)\\}");

  private static Cues cues(String text) throws IOException {
    return Cues.read("xx", new BufferedReader(new StringReader(text)));
  }

  /** The files of cues, one a language. */
  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".cues")).sorted().toList();
    }
  }

  private static Set<String> all(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    pattern.matcher(text).results().forEach(match -> found.add(match.group(1)));
    return found;
  }

  private static String code() throws IOException {
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.list(CODE)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        code.append(Files.readString(file));
      }
    }
    return code.toString();
  }

  @Test
  void longerWordsComeFirst() throws IOException {
    Cues cues = cues("@words w\nab abc\n@pattern p\n^{w}");

    var matcher = cues.matcher("p", "abcd");
    assertThat(matcher.find()).isTrue();
    assertThat(matcher.group()).isEqualTo("abc");
  }

  @Test
  void aMapKeepsItsPairs() throws IOException {
    assertThat(cues("@map m\n# a comment\nletter a letter").map("m"))
        .containsEntry("letter", "a letter");
  }

  @Test
  void aCueThatIsNotThereIsNamed() throws IOException {
    Cues cues = cues("@words w\na");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> cues.found("nowhere", ""))
        .withMessageContaining("nowhere")
        .withMessageContaining("xx.cues");
  }

  @Test
  void aPatternThatNamesNoCueFailsWhenRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cues("@pattern p\n{nowhere}"))
        .withMessageContaining("nowhere");
  }

  @Test
  void anUnknownKindOfCueFailsWhenRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cues("@word w\na"))
        .withMessageContaining("@word");
  }

  @Test
  void aHeadWithoutANameFailsWhenRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cues("@words\na"))
        .withMessageContaining("@words");
  }

  @Test
  void aLanguageWithoutCuesIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cues.of("xx"))
        .withMessageContaining("xx");
  }

  @Test
  void everyCueTheCodeAsksForIsInTheFileOfALanguage() throws IOException {
    Set<String> known = new TreeSet<>();
    for (Path file : files()) {
      known.addAll(all(HEAD, Files.readString(file)));
    }

    assertThat(known).containsAll(all(ASKED, code()));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyCueInTheFileIsUsed(Path path) throws IOException {
    String file = Files.readString(path);
    Set<String> used = all(LITERAL, code());
    used.addAll(all(REFERENCE, file));

    assertThat(used).containsAll(all(HEAD, file));
  }

  @ParameterizedTest
  @MethodSource("files")
  void noCueIsDefinedTwice(Path path) throws IOException {
    List<String> heads =
        HEAD.matcher(Files.readString(path)).results().map(match -> match.group(1)).toList();

    assertThat(heads).doesNotHaveDuplicates();
  }
}
