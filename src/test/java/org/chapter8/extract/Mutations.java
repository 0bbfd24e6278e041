package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.chapter8.model.Extraction;
import org.chapter8.model.Finding;
import org.chapter8.model.Passage;
import org.chapter8.model.Resource;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.UnreadableException;

/**
 * Documents that were cut, scrambled and glued. Each is made from a seed of its own, so that a
 * failure can be repeated; shrinking a seed would tell nothing.
 */
final class Mutations {
  private static final int MOST_CHANGES = 8;
  private static final int LONGEST_PIECE = 40;

  /** Tells a reader that hangs from a slow machine; it measures nothing. */
  private static final Duration HANGING = Duration.ofMinutes(1);

  private Mutations() {}

  /** The texts of all files below a folder whose name ends with {@code suffix}. */
  static List<String> texts(Path folder, String suffix) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(suffix)).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      assertThat(texts).as("%s", folder).isNotEmpty();
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of the texts after some changes. */
  static String of(List<String> texts, long seed) {
    Random random = new Random(seed);
    String text = texts.get(random.nextInt(texts.size()));
    for (int i = random.nextInt(MOST_CHANGES); i >= 0 && !text.isEmpty(); i--) {
      text = change(text, random);
    }
    return text;
  }

  private static String change(String text, Random random) {
    int at = random.nextInt(text.length());
    int to = Math.min(text.length(), at + random.nextInt(LONGEST_PIECE));
    return switch (random.nextInt(9)) {
      case 0 -> text.substring(0, at);
      case 1 -> text.substring(at);
      case 2 -> text.substring(0, at) + text.substring(to);
      case 3 -> text.substring(0, to) + text.substring(at);
      case 4 -> text.substring(0, at) + random.nextInt(1_000_000) + text.substring(at);
      case 5 -> text.substring(0, at) + random.nextInt(1_000_000) + ". " + text.substring(at);
      case 6 -> swapLines(text, random);
      case 7 -> text.replace("\n", "");
      default -> text.substring(0, at) + "𠮷(\n“" + text.substring(at);
    };
  }

  private static String swapLines(String text, Random random) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
    return String.join("\n", lines);
  }

  /** Requires that a text is read, every passage quoting it, or refused with a reason. */
  static void requireReadOrRefused(Readers readers, String text) {
    Extraction extraction;
    try {
      extraction = read(readers, text);
    } catch (UnreadableException refused) {
      assertThat(refused.finding().message()).contains("expected").contains("found");
      return;
    }
    requireExact(extraction, text);
  }

  private static Extraction read(Readers readers, String text) throws UnreadableException {
    SourceDocument source = new SourceDocument("mutated.txt", Texts.SHA, text);
    return assertTimeoutPreemptively(HANGING, () -> readers.read(source));
  }

  private static void requireExact(Extraction extraction, String text) {
    assertThat(extraction.resources()).extracting(Resource::id).doesNotHaveDuplicates();
    int[] codePoints = text.codePoints().toArray();
    for (Resource resource : extraction.resources()) {
      if (resource instanceof Passage passage) {
        String there = new String(codePoints, passage.start(), passage.end() - passage.start());
        assertThat(there).isEqualTo(passage.exact());
      }
    }
    for (Finding finding : extraction.findings()) {
      finding.end().ifPresent(end -> assertThat(end).isLessThanOrEqualTo(codePoints.length));
    }
  }
}
