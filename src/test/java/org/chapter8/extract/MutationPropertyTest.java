package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.chapter8.model.Extraction;
import org.chapter8.model.Passage;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.UnreadableException;
import org.junit.jupiter.api.Assertions;

/**
 * Whatever becomes of a document on its way, it is read or refused: nothing else is thrown, soon,
 * and every passage is exactly the text between its offsets.
 */
@PropertyDefaults(shrinking = ShrinkingMode.OFF, tries = 400)
final class MutationPropertyTest {
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final String ALPHABET =
      "的和、，。：；“”()（） \n会议应必须说敦促安理会代表第次年月日页同上附件信S/PV.12345678%*㈠_主席加纳联合国";

  @Property
  void aDamagedDocumentIsReadOrRefused(@ForAll("damaged") String text) {
    readOrRefused(text);
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll("noise") String text) {
    readOrRefused(text);
  }

  private static void readOrRefused(String text) {
    SourceDocument source = Texts.source(text);
    Assertions.assertTimeout(
        SOON,
        () -> {
          Optional<Extraction> read = Optional.empty();
          try {
            read = Optional.of(GoldenCase.READERS.read(source));
          } catch (UnreadableException refused) {
            assertThat(refused.finding().code()).isNotBlank();
          }
          read.ifPresent(extraction -> passagesAreExact(extraction, text));
        });
  }

  private static void passagesAreExact(Extraction extraction, String text) {
    int[] codePoints = text.codePoints().toArray();
    for (var resource : extraction.resources()) {
      if (resource instanceof Passage passage) {
        String there = new String(codePoints, passage.start(), passage.end() - passage.start());
        assertThat(passage.exact()).isEqualTo(there);
      }
    }
  }

  @Provide
  Arbitrary<String> damaged() throws IOException {
    List<String> documents = new ArrayList<>();
    for (GoldenCase each : GoldenCase.all()) {
      documents.add(Files.readString(each.input()));
    }
    return Arbitraries.of(documents)
        .flatMap(text -> Arbitraries.longs().map(seed -> damage(text, new Random(seed))));
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofMaxLength(400);
  }

  private static String damage(String text, Random random) {
    String damaged = text;
    for (int i = 0; i < 1 + random.nextInt(6) && damaged.length() > 10; i++) {
      damaged = damageOnce(damaged, random);
    }
    return damaged;
  }

  private static String damageOnce(String text, Random random) {
    int a = random.nextInt(text.length());
    int b = Math.min(text.length(), a + 1 + random.nextInt(60));
    List<String> lines = new ArrayList<>(text.lines().toList());
    int line = random.nextInt(lines.size());
    return switch (random.nextInt(7)) {
      case 0 -> text.substring(0, a);
      case 1 -> text.substring(a);
      case 2 -> text.substring(0, a) + text.substring(b);
      case 3 -> text.substring(0, b) + text.substring(a);
      case 4 -> text.substring(0, a) + ALPHABET.charAt(a % ALPHABET.length()) + text.substring(a);
      case 5 -> text.replace("\n", "");
      default -> {
        lines.add(random.nextInt(lines.size()), lines.remove(line));
        yield String.join("\n", lines);
      }
    };
  }
}
