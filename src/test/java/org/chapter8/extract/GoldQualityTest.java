package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chapter8.extract.Figures.Slice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How well the gold sets are read. The figures go to {@code target/}; {@code
 * -Dchapter8.quality=write} puts them into the published tables and lets the floors follow what
 * rose.
 */
class GoldQualityTest {

  /** A set with the table that is published of it. */
  enum Gold {
    FIRST("gold", "quality.tsv"),
    SECOND("gold2", "quality-2.tsv"),
    THIRD("gold3", "quality-3.tsv");

    private final Path root;
    private final String table;

    Gold(String folder, String table) {
      this.root = Path.of("src/test/resources", folder);
      this.table = table;
    }

    private Path floors() {
      return root.resolve("floors.tsv");
    }

    private Path published() {
      return Path.of("ontology", table);
    }
  }

  /** A set and how it is read now. */
  private record Measured(GoldSet set, Map<Slice, Score> scores, QualityTable table) {
    static Measured of(Gold gold) throws IOException {
      GoldSet set = GoldSet.in(gold.root);
      Map<Slice, Score> scores = set.measure().scores();
      return new Measured(
          set, scores, QualityTable.of(set, scores, LocalDate.now(Clock.systemUTC())));
    }
  }

  private static final Map<Gold, Measured> MEASURED = new EnumMap<>(Gold.class);

  @BeforeAll
  static void measure() throws IOException {
    Files.createDirectories(Path.of("target"));
    for (Gold gold : Gold.values()) {
      Measured measured = Measured.of(gold);
      MEASURED.put(gold, measured);
      measured.table().write(Path.of("target", gold.table));
      if (System.getProperty("chapter8.quality", "").equals("write")) {
        write(gold, measured);
      }
    }
  }

  private static void write(Gold gold, Measured measured) throws IOException {
    GoldFloors.read(gold.floors()).raised(measured.scores()).write(gold.floors());
    if (!Files.exists(gold.published())
        || !QualityTable.read(gold.published()).results().equals(measured.table().results())) {
      measured.table().write(gold.published());
    }
  }

  @ParameterizedTest
  @EnumSource
  void noFigureIsBelowItsFloorOrFarAboveIt(Gold gold) throws IOException {
    assertThat(GoldFloors.read(gold.floors()).complaints(MEASURED.get(gold).scores())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void thePublishedTableIsWhatIsMeasuredNow(Gold gold) throws IOException {
    assertThat(QualityTable.read(gold.published()).results())
        .as("./mvnw test -Dtest=GoldQualityTest -Dchapter8.quality=write renews it")
        .isEqualTo(MEASURED.get(gold).table().results());
  }

  @ParameterizedTest
  @EnumSource
  void everyFolderIsACaseAndHoldsNothingElse(Gold gold) throws IOException {
    try (Stream<Path> files = Files.walk(gold.root)) {
      List<String> names =
          files
              .filter(Files::isRegularFile)
              .map(gold.root::relativize)
              .map(Path::toString)
              .toList();
      assertThat(names)
          .allSatisfy(
              name ->
                  assertThat(name)
                      .matches(
                          "README\\.md|set\\.properties|floors\\.tsv"
                              + "|(zh|en)/[a-z-]+/[a-z0-9-]+/(input\\.[a-z]+|expected\\.txt)"));
    }
    assertThat(MEASURED.get(gold).set().cases())
        .isNotEmpty()
        .allSatisfy(
            each -> {
              assertThat(each.input()).exists();
              assertThat(each.required()).isNotEmpty();
            });
  }
}
