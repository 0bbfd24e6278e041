package org.chapter8.serve.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Labels of speakers at the Security Council that others collected: the one found first has to be
 * whom the label names. States are expected by the ISO code beside the label; who else is meant is
 * in {@code reconcile/speakers.csv}, written by hand, with no key where the tables have nobody.
 */
final class SpeakerLabelsTest {
  private static final Path DATA =
      Path.of(System.getProperty("chapter8.shared.data", "../shared/data"));
  private static final Set<String> NAMED = Set.of("state", "igo", "un");
  private static final double LEAST = 0.97;
  private static final String BASE = "https://w3id.org/chapter8/";

  private final Map<String, String> expected = new HashMap<>();
  private final List<String> others = new ArrayList<>();

  @BeforeEach
  void theLabelsAreThere() throws IOException {
    Path folder = DATA.resolve("speakers");
    assumeTrue(
        Files.isDirectory(folder),
        () -> "skipped: no public data at " + folder + "; set -Dchapter8.shared.data=FOLDER");
    Map<String, String> byHand = new HashMap<>();
    rows(Path.of("src/test/resources/reconcile/speakers.csv"))
        .forEach(row -> byHand.put(row.get("label"), row.get("key")));
    for (CSVRecord row : rows(folder.resolve("unsc_debates_entities.csv"))) {
      String label = row.get("country_org");
      if (NAMED.contains(row.get("entity_type"))) {
        String state = "state/" + row.get("iso3");
        expected.put(label, byHand.getOrDefault(label, state));
      } else {
        others.add(label);
      }
    }
    for (CSVRecord row : rows(folder.resolve("unsc_debates_country_aliases.csv"))) {
      String canonical = row.get("canonical");
      if (expected.containsKey(canonical)) {
        String alias = row.get("alias");
        expected.put(alias, byHand.getOrDefault(alias, expected.get(canonical)));
      }
    }
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = format.parse(reader)) {
      return parser.getRecords();
    }
  }

  @Test
  void theFirstCandidateIsWhomTheLabelNames() throws IOException {
    Matcher matcher = RealTables.matcher();
    List<String> misses = new ArrayList<>();
    List<String> wrongMatches = new ArrayList<>();
    expected.forEach(
        (label, key) -> {
          List<Candidate> found = matcher.find(label);
          String first = found.isEmpty() ? "nobody" : found.getFirst().entity().iri();
          if (!first.equals(BASE + key)) {
            misses.add(label + ": expected " + key + ", found " + first);
            if (Verdict.isMatch(found)) {
              wrongMatches.add(label);
            }
          }
        });
    misses.sort(null);
    double accuracy = 1 - (double) misses.size() / expected.size();
    System.out.printf(
        "speaker labels: %d of States and organizations, first candidate right for %.4f%n%s%n",
        expected.size(), accuracy, String.join("\n", misses));
    assertThat(expected).hasSizeGreaterThan(280);
    assertThat(wrongMatches).as("wrong, and called certain").isEmpty();
    assertThat(accuracy).as(() -> String.join("\n", misses)).isGreaterThanOrEqualTo(LEAST);
  }

  /** Who is certain among associations, parties, firms has to be one that the tables have. */
  @Test
  void nobodyElseIsTakenForSomebodyInTheTables() {
    Matcher matcher = RealTables.matcher();
    List<String> certain =
        others.stream().filter(label -> Verdict.isMatch(matcher.find(label))).sorted().toList();
    assertThat(certain)
        .containsExactly(
            "Community Of Sant'Egidio",
            "International Committee Of The Red Cross",
            "International Crisis Group",
            "International Federation Of Red Cross And Red Crescent Societies",
            "International Organization for Migration",
            "International Peace Institute",
            "Sovereign Order of Malta",
            "The Elders");
  }
}
