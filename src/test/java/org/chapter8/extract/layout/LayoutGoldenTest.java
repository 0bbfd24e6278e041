package org.chapter8.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chapter8.model.Finding;
import org.chapter8.model.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code layout/} is a case: {@code input.txt} as it came, {@code expected.txt} what
 * is read of it. Expected lines: {@code P} a paragraph, with a mark as {@code [series.number]};
 * {@code N} a note; {@code F} a finding; {@code L} lost punctuation.
 */
final class LayoutGoldenTest {
  private static final Path CASES = Path.of("src", "test", "resources", "layout");

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theLayoutIsReadAsExpected(String name) throws IOException {
    String input = Files.readString(CASES.resolve(name).resolve("input.txt"));
    List<String> expected = Files.readAllLines(CASES.resolve(name).resolve("expected.txt"));
    Layout layout = LayoutReader.read(new SourceDocument("input.txt", "0", input));
    assertThat(shown(layout)).containsExactlyElementsOf(expected);
  }

  @Test
  void everyFileBelongsToACase() throws IOException {
    List<String> files = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    try (Stream<Path> all = Files.walk(CASES)) {
      all.filter(Files::isRegularFile)
          .forEach(file -> files.add(CASES.relativize(file).toString()));
    }
    for (String name : cases()) {
      wanted.add(Path.of(name, "input.txt").toString());
      wanted.add(Path.of(name, "expected.txt").toString());
    }
    assertThat(files).containsExactlyInAnyOrderElementsOf(wanted);
  }

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static List<String> shown(Layout layout) {
    List<String> lines = new ArrayList<>();
    layout.paragraphs().forEach(paragraph -> lines.add("P " + marked(paragraph)));
    for (Note note : layout.notes()) {
      lines.add("N %d.%s %s".formatted(note.series(), note.label(), note.text()));
    }
    for (Finding finding : layout.findings()) {
      lines.add("F " + finding.code() + " " + finding.message());
    }
    if (layout.lostPunctuation()) {
      lines.add("L");
    }
    return lines;
  }

  private static String marked(Paragraph paragraph) {
    StringBuilder out = new StringBuilder(paragraph.text());
    for (Paragraph.Mark mark : paragraph.marks().reversed()) {
      out.insert(mark.index(), "[%d.%s]".formatted(mark.note().series(), mark.note().label()));
    }
    return out.toString();
  }
}
