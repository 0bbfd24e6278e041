package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.chapter8.model.Extraction;
import org.chapter8.model.Finding;
import org.chapter8.model.Passage;
import org.chapter8.model.Resource;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.UnreadableException;

/**
 * Tables and catalogue records that were cut, doubled and spoilt are read or refused, never
 * answered with another exception, and what is quoted is what is there.
 */
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
final class StructuredMutationTest {
  private static final List<String> SOURCES = sources();
  private static final List<String> BITS =
      List.of(
          "<td>",
          "</tr>",
          "<tr>",
          "<table>",
          "</table>",
          "<th rowspan=3>",
          "<td colspan='7'>",
          "<",
          ">",
          "&",
          "\"",
          "<!--",
          "<record>",
          "</record>",
          "<datafield tag='191'>",
          "S/PV.",
          "99999999",
          "𠮷",
          "\r\n",
          "\u0000",
          "(",
          "S/RES/1 (2001)",
          "0-0-0",
          "and",
          "vetoed by ",
          "<subfield>");

  @Property(tries = 600)
  void aMutatedFileIsReadOrRefused(@ForAll("mutated") String text) {
    Extraction extraction;
    try {
      extraction = RealNames.READERS.read(new SourceDocument("m-1999", "0".repeat(64), text));
    } catch (UnreadableException refused) {
      assertThat(refused.finding().message()).contains("expected");
      return;
    }
    assertThat(extraction.resources()).extracting(Resource::id).doesNotHaveDuplicates();
    extraction.resources().forEach(resource -> quoted(resource, text));
    for (Finding finding : extraction.findings()) {
      finding.end().ifPresent(end -> assertThat(end).isLessThanOrEqualTo(text.length()));
    }
  }

  private static void quoted(Resource resource, String text) {
    if (resource instanceof Passage passage) {
      int start = text.offsetByCodePoints(0, passage.start());
      int end = text.offsetByCodePoints(0, passage.end());
      assertThat(text.substring(start, end)).isEqualTo(passage.exact());
    }
  }

  @Provide
  Arbitrary<String> mutated() {
    return Arbitraries.longs().map(seed -> mutate(new Random(seed)));
  }

  private static String mutate(Random random) {
    String text = SOURCES.get(random.nextInt(SOURCES.size()));
    for (int i = random.nextInt(8); i >= 0; i--) {
      int at = random.nextInt(text.length() + 1);
      int to = Math.min(text.length(), at + random.nextInt(60));
      text =
          switch (random.nextInt(8)) {
            case 0 -> text.substring(0, Math.min(text.length(), Math.max(at, 1)));
            case 1 -> text.substring(0, at) + text.substring(to);
            case 2 -> text.substring(0, to) + text.substring(at);
            case 3 -> "\ufeff" + text;
            default ->
                text.substring(0, at) + BITS.get(random.nextInt(BITS.size())) + text.substring(at);
          };
    }
    return text;
  }

  private static List<String> sources() {
    try {
      List<String> texts = new ArrayList<>();
      for (String name : StructuredGoldenTest.cases()) {
        texts.add(Files.readString(StructuredGoldenTest.input(name)));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
