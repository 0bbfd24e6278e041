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
  private static final Path FURTHER_FLOORS = ROOT.resolve("further-floors.tsv");

  private static ThemeGold gold;
  private static ThemeGold further;
  private static ThemeFigures figures;
  private static ThemeFigures furtherFigures;

  @BeforeAll
  static void measure() throws IOException {
    gold = ThemeGold.read(ROOT.resolve("statements.tsv"));
    further = ThemeGold.read(ROOT.resolve("further.tsv"));
    NameIndex names =
        new NameIndex(AuthorityReader.read(Path.of("ontology"), new Iris(Iris.DEFAULT_BASE)));
    Map<String, ThemeMatcher> matchers =
        Map.of(
            "zh", new ThemeMatcher(ThemeWords.of("zh"), names),
            "en", new ThemeMatcher(ThemeWords.of("en"), names));
    figures = figures(gold, matchers, "theme-quality.tsv", FLOORS);
    furtherFigures = figures(further, matchers, "theme-quality-further.tsv", FURTHER_FLOORS);
  }

  private static ThemeFigures figures(
      ThemeGold set, Map<String, ThemeMatcher> matchers, String file, Path floors)
      throws IOException {
    ThemeFigures figures = new ThemeFigures();
    for (ThemeGold.Row row : set.rows()) {
      figures.add(row, themes(matchers.get(row.language()), row.text()));
    }
    Files.createDirectories(Path.of("target"));
    figures.write(Path.of("target", file));
    if (!set.rows().isEmpty() && System.getProperty("chapter8.quality", "").equals("write")) {
      figures.raise(floors);
    }
    return figures;
  }

  private static Set<String> themes(ThemeMatcher matcher, String text) {
    return matcher.themes(text).stream().map(Decision::theme).collect(Collectors.toSet());
  }

  @BeforeEach
  void requireASet() {
    assertThat(gold.rows()).as("statements in " + ROOT).isNotEmpty();
    assertThat(further.rows()).as("further statements in " + ROOT).isNotEmpty();
  }

  @Test
  void noFigureIsBelowItsFloorOrFarAboveIt() throws IOException {
    assertThat(figures.complaints(ThemeFigures.floors(FLOORS))).isEmpty();
  }

  @Test
  void noFigureOfTheFurtherStatementsIsBelowItsFloorOrFarAboveIt() throws IOException {
    assertThat(furtherFigures.complaints(ThemeFigures.floors(FURTHER_FLOORS))).isEmpty();
  }

  @Test
  void everyFurtherStatementHasAnIdAndATextOfItsOwn() {
    assertThat(further.rows()).extracting(ThemeGold.Row::id).doesNotHaveDuplicates();
    assertThat(further.rows()).extracting(ThemeGold.Row::text).doesNotHaveDuplicates();
    assertThat(further.rows()).extracting(ThemeGold.Row::split).containsOnly("further");
  }

  @Test
  void everyStatementHasAnIdOfItsOwnAndALanguageThatIsRead() {
    assertThat(gold.rows()).extracting(ThemeGold.Row::id).doesNotHaveDuplicates();
    assertThat(gold.rows()).extracting(ThemeGold.Row::language).containsOnly("zh", "en");
    assertThat(gold.rows()).extracting(ThemeGold.Row::split).containsOnly("dev", "test");
  }
}
