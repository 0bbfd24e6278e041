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
import org.chapter8.model.Finding;
import org.chapter8.model.Passage;
import org.chapter8.model.Resource;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.UnreadableException;
import org.chapter8.rdf.AuthorityReader;
import org.chapter8.rdf.Iris;

/**
 * Readers meet documents that were cut, scrambled and glued, and answer each with what they say or
 * with a refusal, never with another exception. Each try is a seed for the changes made, so that a
 * failure can be repeated; shrinking a seed would tell nothing.
 */
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
final class MutatedSourcesTest {
  private static final String SHA256 = "0123456789abcdef".repeat(4);
  private static final List<String> SOURCES = sources();
  private static final Readers READERS =
      new Readers(
          new NameIndex(AuthorityReader.read(Path.of("ontology"), new Iris(Iris.DEFAULT_BASE))));

  @Property(tries = 100)
  void aMutatedDocumentIsReadOrRefused(@ForAll("mutated") String text) {
    check(text);
  }

  @Property(tries = 400)
  void scrambledPiecesOfDocumentsAreReadOrRefused(@ForAll("scrambled") String text) {
    check(text);
  }

  @Provide
  Arbitrary<String> mutated() {
    return Arbitraries.longs().map(seed -> mutate(new Random(seed)));
  }

  @Provide
  Arbitrary<String> scrambled() {
    return Arbitraries.of(
            "2011年3月9日(第9001次会议)的决定：\n",
            "2011年3月9日(第99999999999次会议)的决定：\n",
            "2011年3月9日甲国常驻联合国代表给秘书长的信 \n",
            "2011年3月9日秘书长给大会主席和安全理事会主席的同文信 \n",
            "安全理事会主席声明 \n",
            "附件 \n",
            "概念说明 \n",
            "在2011年3月9日第99999999999次会议上，",
            "在2011年3月9日第9001次会议上，1\n ",
            "法国代表说，",
            "一些发言者强调，",
            "秘书长建议设立一个工作组。2 \n",
            "主席声明(S/PRST/2011/1)，其中安理会：\n",
            "__________________\n",
            " 1 S/PV.9001，第3页(法国、巴拿马)；第5页。\n",
            " 2 同上，第99999至0页(刚果，代表非洲联盟主席)。\n",
            " 3 S/PV.99999999999，第4页(主席)。\n",
            "(签名)",
            "\ue000\ue001代表说，\ue002应当",
            "，",
            "。",
            "\n",
            " ")
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
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
    for (Resource resource : extraction.resources()) {
      if (resource instanceof Passage passage) {
        assertQuoted(passage, text);
      }
    }
    for (Finding finding : extraction.findings()) {
      finding.end().ifPresent(end -> assertThat(end).isLessThanOrEqualTo(text.length()));
    }
  }

  private static void assertQuoted(Passage passage, String text) {
    int start = text.offsetByCodePoints(0, passage.start());
    int end = text.offsetByCodePoints(0, passage.end());
    assertThat(text.substring(start, end)).isEqualTo(passage.exact());
  }

  private static String mutate(Random random) {
    String text = SOURCES.get(random.nextInt(SOURCES.size()));
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes; i++) {
      text = mutate(text, random);
    }
    return text;
  }

  private static String mutate(String text, Random random) {
    if (text.isEmpty()) {
      return text;
    }
    int at = random.nextInt(text.length());
    int to = Math.min(text.length(), at + random.nextInt(40));
    return switch (random.nextInt(7)) {
      case 0 -> text.substring(0, at);
      case 1 -> text.substring(at);
      case 2 -> text.substring(0, at) + text.substring(to);
      case 3 -> text.substring(0, to) + text.substring(at);
      case 4 -> text.substring(0, at) + random.nextInt(1_000_000) + text.substring(at);
      case 5 -> swapLines(text, random);
      default -> text.substring(0, at) + "𠮷(\n" + text.substring(at);
    };
  }

  private static String swapLines(String text, Random random) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
    return String.join("\n", lines);
  }

  private static List<String> sources() {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
