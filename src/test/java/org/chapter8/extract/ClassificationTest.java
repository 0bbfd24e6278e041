package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapter8.model.AgendaItem;
import org.chapter8.model.Classification;
import org.chapter8.model.Document;
import org.chapter8.model.Extraction;
import org.chapter8.model.Passage;
import org.chapter8.model.Ref;
import org.chapter8.model.Resource;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.Statement;
import org.chapter8.model.UnreadableException;
import org.chapter8.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents of the golden cases are about, and where it says so. */
class ClassificationTest {
  private static final Path ROOT = Path.of("src/test/resources/extract");

  static List<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(file -> file.endsWith("input.txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void everyThemeRestsOnWordsOfTheSource(Path input) throws UnreadableException {
    SourceDocument source = Sources.withoutMarkup(Sources.read(input));
    Extraction read = RealNames.READERS.read(source);
    Map<Ref, Resource> resources =
        read.resources().stream().collect(Collectors.toMap(Resource::id, Function.identity()));

    for (Resource resource : read.resources()) {
      if (resource instanceof Classification each) {
        assertThat(about(resources.get(each.target()))).contains(each.body());
        for (Ref words : each.statedIn()) {
          assertQuotes((Passage) resources.get(words), source.text());
        }
      }
    }
  }

  @Test
  void nearlyEveryDocumentHasThemes() throws IOException, UnreadableException {
    int with = 0;
    for (Path input : inputs()) {
      Extraction read = RealNames.READERS.read(Sources.withoutMarkup(Sources.read(input)));
      with += read.resources().stream().anyMatch(Classification.class::isInstance) ? 1 : 0;
    }
    assertThat(with).isGreaterThanOrEqualTo(inputs().size() * 9 / 10);
  }

  private static List<Ref> about(Resource target) {
    return switch (target) {
      case Statement statement -> statement.theme();
      case AgendaItem item -> item.subject();
      case Document document -> document.subject();
      default -> List.of();
    };
  }

  private static void assertQuotes(Passage words, String text) {
    int start = text.offsetByCodePoints(0, words.start());
    int end = text.offsetByCodePoints(0, words.end());
    assertThat(text.substring(start, end)).isEqualTo(words.exact()).isNotBlank();
  }
}
