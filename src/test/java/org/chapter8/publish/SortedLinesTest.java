package org.chapter8.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SortedLinesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 100, 1_000_000})
  void linesComeInOrderAndOnceHoweverLittleMemoryThereIs(long memory) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      lines.add("第 " + i + " 行");
      lines.add("line " + i % 7);
    }
    Collections.shuffle(lines, new Random(1));
    SortedLines sorted = new SortedLines(folder, "test", memory);
    for (String line : lines) {
      sorted.add(line);
    }
    assertThat(read(sorted)).containsExactlyElementsOf(new TreeSet<>(lines));
  }

  @Test
  void theOrderIsThatOfBytesNotOfJavaCharacters() throws IOException {
    SortedLines sorted = new SortedLines(folder, "test", 100);
    sorted.add("\uD840\uDC00");
    sorted.add("\uFF5E");
    assertThat(read(sorted)).containsExactly("\uFF5E", "\uD840\uDC00");
  }

  @Test
  void linesMayBeAddedAfterReading() throws IOException {
    SortedLines sorted = new SortedLines(folder, "test", 1);
    sorted.add("b");
    assertThat(read(sorted)).containsExactly("b");
    sorted.add("a");
    assertThat(read(sorted)).containsExactly("a", "b");
  }

  @Test
  void aStreamOfNoLinesIsEmpty() throws IOException {
    try (LineCursor cursor = new SortedLines(folder, "test", 1).open()) {
      assertThat(cursor.asStream().readAllBytes()).isEmpty();
    }
  }

  private static List<String> read(SortedLines sorted) throws IOException {
    List<String> lines = new ArrayList<>();
    try (LineCursor cursor = sorted.open()) {
      for (Optional<byte[]> line = cursor.next(); line.isPresent(); line = cursor.next()) {
        lines.add(new String(line.get(), StandardCharsets.UTF_8));
      }
    }
    return lines;
  }
}
