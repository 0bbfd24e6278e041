package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.chapter8.link.NameIndex;
import org.chapter8.model.Extraction;
import org.chapter8.model.Passage;
import org.chapter8.model.Resource;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.UnreadableException;
import org.chapter8.rdf.AuthorityReader;
import org.chapter8.rdf.Iris;

/** Resolutions that were cut and scrambled are read or refused, and every passage quotes them. */
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
final class MutatedResolutionsTest {
  private static final String SHA256 = "0123456789abcdef".repeat(4);
  private static final List<String> SOURCES = sources();
  private static final Readers READERS =
      new Readers(
          new NameIndex(AuthorityReader.read(Path.of("ontology"), new Iris(Iris.DEFAULT_BASE))));

  @Property(tries = 300)
  void aMutatedResolutionIsReadOrRefused(@ForAll("mutated") String text) {
    check(text);
  }

  @Property(tries = 300)
  void scrambledPiecesOfResolutionsAreReadOrRefused(@ForAll("scrambled") String text) {
    check("Resolution 9001 (1999)\n" + text);
  }

  @Provide
  Arbitrary<String> mutated() {
    return Arbitraries.longs().map(seed -> mutate(new Random(seed)));
  }

  @Provide
  Arbitrary<String> scrambled() {
    return Arbitraries.of(
            "The Security Council,\n",
            "The General Assembly, ",
            "Adopted by the Security Council at its 999999th meeting, on 31 February 1999\n",
            "77th plenary meeting\n",
            "Recalling resolutions 9000 (1999), 9001 (1999) and 46/182,\n",
            "1. Decides that all States shall, ",
            "2. ",
            "999. Requests the Secretary-General ",
            "(a) ",
            "(i) To report; and\n",
            "; 3. Urges Chad, and calls upon Niger to ",
            "“Requests ",
            "”",
            "\"",
            "Annex\n",
            "A\n",
            "B\n",
            "I. Heading\n",
            "/...\n",
            "S/RES/9001 (1999) Page 2\n",
            "2\n",
            "_____\n 1 See there.\n",
            "keep-\ning ",
            "\ue000\ue001 must ",
            "\ud842",
            ":\n",
            ", ",
            "\n",
            " ")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  private static void check(String text) {
    Extraction extraction;
    try {
      extraction = READERS.read(new SourceDocument("mutated.txt", SHA256, text));
    } catch (UnreadableException refused) {
      assertThat(refused.finding().message()).contains("expected").contains("found");
      return;
    }
    assertThat(extraction.resources()).extracting(Resource::id).doesNotHaveDuplicates();
    int[] codePoints = text.codePoints().toArray();
    for (Resource resource : extraction.resources()) {
      if (resource instanceof Passage passage) {
        String there = new String(codePoints, passage.start(), passage.end() - passage.start());
        assertThat(there).isEqualTo(passage.exact());
      }
    }
  }

  private static String mutate(Random random) {
    String text = SOURCES.get(random.nextInt(SOURCES.size()));
    for (int i = random.nextInt(8); i >= 0 && !text.isEmpty(); i--) {
      text = mutate(text, random);
    }
    return text;
  }

  private static String mutate(String text, Random random) {
    int at = random.nextInt(text.length());
    int to = Math.min(text.length(), at + random.nextInt(40));
    return switch (random.nextInt(6)) {
      case 0 -> text.substring(0, Math.max(at, text.length() / 2));
      case 1 -> text.substring(0, at) + text.substring(to);
      case 2 -> text.substring(0, to) + text.substring(at);
      case 3 -> text.substring(0, at) + random.nextInt(1_000_000) + ". " + text.substring(at);
      case 4 -> swapLines(text, random);
      default -> text.substring(0, at) + "𠮷(\n“" + text.substring(at);
    };
  }

  private static String swapLines(String text, Random random) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
    return String.join("\n", lines);
  }

  private static List<String> sources() {
    try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources", "resolution"))) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(each -> each.endsWith("input.txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
