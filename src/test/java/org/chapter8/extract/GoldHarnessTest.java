package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chapter8.extract.Figures.Slice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The harness itself, on two tiny documents, one of each language. */
class GoldHarnessTest {
  private static final Path SAMPLE = Path.of("src/test/resources/gold-sample");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Slice ZH =
      new Slice("zh", "presidential-statement", Measure.RECOMMENDATIONS);

  private static Map<Slice, Score> scores() throws IOException {
    return GoldSet.in(SAMPLE).measure().scores();
  }

  private static GoldFloors floors(Map<Slice, String> floors) {
    TreeMap<Slice, BigDecimal> parsed = new TreeMap<>();
    floors.forEach((key, floor) -> parsed.put(key, new BigDecimal(floor)));
    return new GoldFloors(parsed);
  }

  @Test
  void whatIsExpectedFoundAndRightIsCountedByLanguageKindAndMeasure() throws IOException {
    assertThat(scores())
        .containsEntry(ZH, new Score(3, 1, 1))
        .containsEntry(new Slice("zh", "presidential-statement", Measure.VIEWS), new Score(0, 1, 0))
        .containsEntry(new Slice("en", "resolution", Measure.ADDRESSEES), new Score(2, 2, 1))
        .containsEntry(
            new Slice("zh", "presidential-statement", Measure.SPEAKERS), new Score(1, 1, 1));
  }

  @Test
  void kindsOfALanguageAreSummedButNotLanguages() throws IOException {
    assertThat(scores())
        .containsEntry(new Slice("zh", Figures.ALL, Measure.RECOMMENDATIONS), new Score(3, 1, 1));
  }

  @Test
  void theMeanOfPrecisionAndRecallIsHarmonic() {
    Score score = new Score(3, 1, 1);

    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo(1 / 3.0);
    assertThat(score.f1()).isEqualTo(0.5);
    assertThat(new Score(0, 2, 0).f1()).isZero();
  }

  @Test
  void speechesAreLinesOfTheirOwn() {
    Set<String> speeches = Set.of("speech SC/1 KEN", "speech SC/1 GHA");

    assertThat(Measure.SPEECHES.of(speeches, Set.of(), Set.of("speech SC/1 KEN")))
        .isEqualTo(new Score(2, 1, 1));
  }

  @Test
  void aFigureBelowItsFloorOrFarAboveItOrWithoutOneIsAComplaint() {
    Map<Slice, Score> scores = Map.of(ZH, new Score(3, 1, 1));

    assertThat(floors(Map.of(ZH, "0.50")).complaints(scores)).isEmpty();
    assertThat(floors(Map.of(ZH, "0.46")).complaints(scores)).isEmpty();
    assertThat(floors(Map.of(ZH, "0.51")).complaints(scores))
        .singleElement()
        .asString()
        .contains("below its floor");
    assertThat(floors(Map.of(ZH, "0.45")).complaints(scores))
        .singleElement()
        .asString()
        .contains("raise");
    assertThat(floors(Map.of()).complaints(scores)).singleElement().asString().contains("no floor");
    assertThat(floors(Map.of(ZH, "0.50")).complaints(Map.of()))
        .singleElement()
        .asString()
        .contains("not measured");
  }

  @Test
  void floorsFollowWhatRoseAndNeverFall(@TempDir Path folder) throws IOException {
    Map<Slice, Score> scores = Map.of(ZH, new Score(3, 1, 1));
    Path file = folder.resolve("floors.tsv");

    floors(Map.of(ZH, "0.30")).raised(scores).write(file);
    assertThat(GoldFloors.read(file).floors())
        .containsOnlyKeys(ZH)
        .containsValue(new BigDecimal("0.50"));
    floors(Map.of(ZH, "0.70")).raised(scores).write(file);
    assertThat(GoldFloors.read(file).floors()).containsValue(new BigDecimal("0.70"));
  }

  @Test
  void theDayOfMeasuringIsNoResultAndAnythingElseIs(@TempDir Path folder) throws IOException {
    GoldSet sample = GoldSet.in(SAMPLE);
    Path file = folder.resolve("quality.tsv");
    QualityTable.of(sample, scores(), DAY).write(file);

    QualityTable read = QualityTable.read(file);
    String about = "sample\t2026-11-20\t" + sample.checksum() + "\t2026-11-21\t";
    assertThat(read.results())
        .isEqualTo(QualityTable.of(sample, scores(), DAY.plusDays(1)).results())
        .isNotEqualTo(QualityTable.of(sample, Map.of(ZH, Score.NONE), DAY).results());
    assertThat(read.lines())
        .anyMatch(
            line ->
                line.startsWith(about)
                    && line.endsWith(
                        "zh\tpresidential-statement\trecommendations\t3\t1\t1\t1.0000\t0.3333\t0.5000"));
  }

  @Test
  void aFolderThatIsNotThereIsASetWithoutDocuments(@TempDir Path folder) throws IOException {
    assertThat(GoldSet.in(folder.resolve("none")).cases()).isEmpty();
  }
}
