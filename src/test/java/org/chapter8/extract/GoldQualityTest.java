package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chapter8.extract.Figures.Slice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How well the gold set is read. The figures go to {@code target/quality.tsv}; {@code
 * -Dchapter8.quality=write} puts them into the published table and lets the floors follow what
 * rose.
 */
class GoldQualityTest {
  private static final Path ROOT = Path.of("src/test/resources/gold");
  private static final Path PUBLISHED = Path.of("ontology/quality.tsv");
  private static final Path FLOORS = ROOT.resolve("floors.tsv");

  private static GoldSet set;
  private static Map<Slice, Score> scores;
  private static QualityTable table;

  @BeforeAll
  static void measure() throws IOException {
    set = GoldSet.in(ROOT);
    scores = set.measure().scores();
    if (set.cases().isEmpty()) {
      return;
    }
    table = QualityTable.of(set, scores, LocalDate.now(Clock.systemUTC()));
    Files.createDirectories(Path.of("target"));
    table.write(Path.of("target/quality.tsv"));
    if (System.getProperty("chapter8.quality", "").equals("write")) {
      write();
    }
  }

  /** Before each test, since a class that is skipped as a whole is not counted. */
  @BeforeEach
  void requireASet() {
    assumeFalse(set.cases().isEmpty(), "there is no gold set in " + ROOT);
  }

  private static void write() throws IOException {
    GoldFloors.read(FLOORS).raised(scores).write(FLOORS);
    if (!QualityTable.read(PUBLISHED).results().equals(table.results())) {
      table.write(PUBLISHED);
    }
  }

  @Test
  void noFigureIsBelowItsFloorOrFarAboveIt() throws IOException {
    assertThat(GoldFloors.read(FLOORS).complaints(scores)).isEmpty();
  }

  @Test
  void thePublishedTableIsWhatIsMeasuredNow() throws IOException {
    assertThat(QualityTable.read(PUBLISHED).results())
        .as("%s; ./mvnw test -Dtest=GoldQualityTest -Dchapter8.quality=write renews it", PUBLISHED)
        .isEqualTo(table.results());
  }

  @Test
  void everyFolderIsACaseAndHoldsNothingElse() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      List<String> names =
          files.filter(Files::isRegularFile).map(ROOT::relativize).map(Path::toString).toList();
      assertThat(names)
          .allSatisfy(
              name ->
                  assertThat(name)
                      .matches(
                          "README\\.md|set\\.properties|floors\\.tsv"
                              + "|(zh|en)/[a-z-]+/[a-z0-9-]+/(input\\.[a-z]+|expected\\.txt)"));
    }
    assertThat(set.cases())
        .allSatisfy(
            each -> {
              assertThat(each.input()).exists();
              assertThat(each.required()).isNotEmpty();
            });
  }
}
