package org.chapter8.echo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chapter8.echo.EchoSet.Pair;
import org.chapter8.link.NameIndex;
import org.chapter8.rdf.AuthorityReader;
import org.chapter8.rdf.Iris;
import org.junit.jupiter.api.Test;

/**
 * How well echoes are found: what is published of pairs that somebody judged who had not seen the
 * method, and of those it was made with. Figures go to {@code target/echoes-quality.tsv}; with
 * {@code -Dchapter8.quality=write} the floors follow what is reached.
 */
final class EchoQualityTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  @Test
  void publishedEchoesReachTheirFloorsOnJudgedPairs() throws IOException {
    Path folder = RESOURCES.resolve("echoes");
    holds(folder, EchoSet.read(folder, Path.of("seeds")));
  }

  @Test
  void publishedEchoesReachTheirFloorsOnThePairsTheyWereMadeWith() throws IOException {
    Path folder = RESOURCES.resolve("echoes-dev");
    holds(folder, Families.read(folder.resolve("families.tsv")));
  }

  @Test
  void publishedEchoesReachTheirFloorsInSeriesOfRealResolutions() throws IOException {
    assumeTrue(
        Files.isDirectory(SeriesSet.SOURCES),
        () -> "skipped: no texts at " + SeriesSet.SOURCES + "; set -Dchapter8.shared.data=FOLDER");
    Path folder = RESOURCES.resolve("echoes-series");
    holds(folder, SeriesSet.read(folder, SeriesSet.SOURCES));
  }

  private static void holds(Path folder, Judged judged) throws IOException {
    Map<String, EchoScore> scores = scores(judged);
    List<String> lines = new ArrayList<>();
    lines.add("measure\texpected\tfound\tright\tprecision\trecall\tf1\tkinds");
    scores.forEach((name, score) -> lines.add(score.line(name)));
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target", folder.getFileName() + "-quality.tsv"), lines);
    if (System.getProperty("chapter8.quality", "").equals("write")) {
      writeFloors(folder, scores);
    }
    for (String line : Files.readAllLines(folder.resolve("floors.tsv"))) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        EchoScore score = scores.get(cells[0]);
        assertThat(score.precision())
            .as("precision of %s; %s", cells[0], lines)
            .isGreaterThanOrEqualTo(Double.parseDouble(cells[1]));
        assertThat(score.recall())
            .as("recall of %s; %s", cells[0], lines)
            .isGreaterThanOrEqualTo(Double.parseDouble(cells[2]));
      }
    }
  }

  /** What is reached now, rounded down to hundredths, becomes the least that holds. */
  private static void writeFloors(Path folder, Map<String, EchoScore> scores) throws IOException {
    List<String> lines = new ArrayList<>(List.of("# measure, least precision, least recall"));
    scores.forEach(
        (name, score) ->
            lines.add(name + "\t" + floor(score.precision()) + "\t" + floor(score.recall())));
    Files.write(folder.resolve("floors.tsv"), lines);
  }

  private static double floor(double share) {
    return Math.floor(share * 100) / 100;
  }

  private static Map<String, EchoScore> scores(Judged judged) throws IOException {
    List<Echo> echoes = new ArrayList<>();
    Iris iris = new Iris(Iris.DEFAULT_BASE);
    NameIndex names = new NameIndex(AuthorityReader.read(Path.of("ontology"), iris));
    new EchoFinder(names).find(judged.statements(), echoes::add);
    Map<String, Predicate<Pair>> cuts = new LinkedHashMap<>();
    cuts.put("all", pair -> true);
    judged.pairs().stream()
        .map(Pair::split)
        .distinct()
        .sorted()
        .forEach(split -> cuts.put(split, pair -> pair.split().equals(split)));
    cuts.put("same language", pair -> !pair.abroad());
    cuts.put("two languages", Pair::abroad);
    Map<String, EchoScore> scores = new LinkedHashMap<>();
    cuts.forEach((name, which) -> scores.put(name, EchoScore.of(judged.pairs(), echoes, which)));
    return scores;
  }
}
