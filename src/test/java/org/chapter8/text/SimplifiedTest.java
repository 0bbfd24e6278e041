package org.chapter8.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SimplifiedTest {
  private static final String KEPT = "乾俱著藉";

  @ParameterizedTest
  @CsvSource({
    "聯合國安全理事會, 联合国安全理事会",
    "常駐代表給秘書長的信, 常驻代表给秘书长的信",
    "於隨後徵求夥伴, 于随后征求伙伴",
    "著名的俱乐部, 著名的俱乐部",
    "S/PRST/2013/12, S/PRST/2013/12",
    "𠮷田, 𠮷田",
  })
  void traditionalCharactersAreReadAsSimplifiedOnesIndexForIndex(String text, String expected) {
    assertThat(Folding.simplified(text)).isEqualTo(expected).hasSameSizeAs(text);
    assertThat(Folding.fold(text)).isEqualTo(expected);
  }

  @Test
  void theTableIsThatOfTheUnicodeProject() {
    Transliterator transform = Transliterator.getInstance("Traditional-Simplified");
    StringBuilder wrong = new StringBuilder();
    int pairs = 0;
    for (char c = '\u2e80'; c < '\ufb00'; c++) {
      char found = Simplified.of(c);
      if (found != c) {
        pairs++;
        wrong.append(
            transform.transliterate(String.valueOf(c)).equals(String.valueOf(found)) ? "" : c);
        assertThat(Simplified.of(found)).isEqualTo(found);
        assertThat(KEPT.indexOf(c)).isNegative();
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(pairs).isEqualTo(2899);
  }

  /** A cue with a character that folding changes would never match. */
  @Test
  void cuesAndTablesForChineseAreWrittenInSimplifiedCharacters() throws IOException {
    TreeSet<String> changed = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/org/chapter8"))) {
      for (Path file :
          files.filter(each -> each.toString().matches(".*(?:\\.cues|zh\\.txt)")).toList()) {
        for (String line : Files.readAllLines(file)) {
          boolean data = !line.startsWith("#");
          if (data && !Folding.simplified(line).equals(line)) {
            changed.add(file.getFileName() + ": " + line);
          }
        }
      }
    }
    assertThat(changed).isEmpty();
  }
}
