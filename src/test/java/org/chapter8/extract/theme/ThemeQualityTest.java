package org.chapter8.extract.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chapter8.link.NameIndex;
import org.chapter8.rdf.AuthorityReader;
import org.chapter8.rdf.Iris;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How well statements are classified whose themes were given by hand. The figures go to {@code
 * target/theme-quality.tsv}; {@code -Dchapter8.quality=write} lets the floors follow what rose.
 */
class ThemeQualityTest {
  private static final Path ROOT = Path.of("src/test/resources/themes");
  private static final Path FLOORS = ROOT.resolve("floors.tsv");

  private static ThemeGold gold;
  private static ThemeFigures figures;

  @BeforeAll
  static void measure() throws IOException {
    gold = ThemeGold.read(ROOT.resolve("statements.tsv"));
    figures = new ThemeFigures();
    NameIndex names =
        new NameIndex(AuthorityReader.read(Path.of("ontology"), new Iris(Iris.DEFAULT_BASE)));
    Map<String, ThemeMatcher> matchers =
        Map.of(
            "zh", new ThemeMatcher(ThemeWords.of("zh"), names),
            "en", new ThemeMatcher(ThemeWords.of("en"), names));
    for (ThemeGold.Row row : gold.rows()) {
      figures.add(row, themes(matchers.get(row.language()), row.text()));
    }
    Files.createDirectories(Path.of("target"));
    figures.write(Path.of("target/theme-quality.tsv"));
    if (!gold.rows().isEmpty() && System.getProperty("chapter8.quality", "").equals("write")) {
      figures.raise(FLOORS);
    }
  }

  private static Set<String> themes(ThemeMatcher matcher, String text) {
    return matcher.themes(text).stream().map(Decision::theme).collect(Collectors.toSet());
  }

  @BeforeEach
  void requireASet() {
    assertThat(gold.rows()).as("statements in " + ROOT).isNotEmpty();
  }

  @Test
  void noFigureIsBelowItsFloorOrFarAboveIt() throws IOException {
    assertThat(figures.complaints(ThemeFigures.floors(FLOORS))).isEmpty();
  }

  @Test
  void everyStatementHasAnIdOfItsOwnAndALanguageThatIsRead() {
    assertThat(gold.rows()).extracting(ThemeGold.Row::id).doesNotHaveDuplicates();
    assertThat(gold.rows()).extracting(ThemeGold.Row::language).containsOnly("zh", "en");
    assertThat(gold.rows()).extracting(ThemeGold.Row::split).containsOnly("dev", "test");
  }
}
