package org.chapter8.serve.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Labels of speakers at the Security Council that others collected: the one found first has to be
 * whom the label names. States are expected by the ISO code beside the label; who else is meant is
 * in {@code reconcile/speakers.csv}, written by hand: no key where the tables have nobody, which
 * counts as missed, and {@code -} where a label names nobody or several.
 */
final class SpeakerLabelsTest {
  private static final Path DATA =
      Path.of(System.getProperty("chapter8.shared.data", "../shared/data"));
  private static final double LEAST = 0.97;
  private static final String BASE = "https://w3id.org/chapter8/";
  private static final String NOT_ONE = "-";

  /** A label, whom it names, and what kind of speaker the collection says it is. */
  private record Label(String text, String key, String type) {
    boolean namesOne() {
      return !key.equals(NOT_ONE);
    }
  }

  private final Matcher matcher = RealTables.matcher();
  private final Map<String, Label> labels = new TreeMap<>();
  private final List<Label> aliases = new ArrayList<>();

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
      String text = row.get("country_org");
      String type = row.get("entity_type");
      String key = type.equals("state") ? "state/" + row.get("iso3") : "";
      labels.put(text, new Label(text, byHand.getOrDefault(text, key), type));
    }
    for (CSVRecord row : rows(folder.resolve("unsc_debates_country_aliases.csv"))) {
      Label meant = labels.get(row.get("canonical"));
      String text = row.get("alias");
      aliases.add(new Label(text, byHand.getOrDefault(text, meant.key()), meant.type()));
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
  void theFirstCandidateIsWhomTheLabelNames() {
    assertThat(labels).hasSize(601);
    double accuracy = accuracy("all labels", labels.values());
    labels.values().stream()
        .collect(Collectors.groupingBy(Label::type, TreeMap::new, Collectors.toList()))
        .forEach(this::accuracy);
    assertThat(accuracy).isGreaterThanOrEqualTo(LEAST);
  }

  @Test
  void otherWaysToWriteALabelChangeLittle() {
    accuracy("aliases", aliases);
    assertThat(accuracy("labels and aliases", all())).isGreaterThanOrEqualTo(LEAST);
  }

  private List<Label> all() {
    return Stream.concat(labels.values().stream(), aliases.stream()).toList();
  }

  private double accuracy(String kind, Collection<Label> some) {
    List<Label> single = some.stream().filter(Label::namesOne).toList();
    List<String> misses = single.stream().filter(this::isMissed).map(this::miss).toList();
    double accuracy = 1 - (double) misses.size() / single.size();
    System.out.printf(
        "speaker labels, %s: %d, first candidate right for %.4f %s%n",
        kind, single.size(), accuracy, misses);
    return accuracy;
  }

  private boolean isMissed(Label label) {
    return !first(label).equals(BASE + label.key());
  }

  private String miss(Label label) {
    return label.text() + ": expected " + label.key() + ", found " + first(label);
  }

  private String first(Label label) {
    List<Candidate> found = matcher.find(label.text());
    return found.isEmpty() ? "nobody" : found.getFirst().entity().iri();
  }

  /** What a client may take unseen. */
  @Test
  void noWrongOneIsCertain() {
    assertThat(all())
        .filteredOn(label -> !label.namesOne() || isMissed(label))
        .filteredOn(label -> Verdict.isMatch(matcher.find(label.text())))
        .isEmpty();
    assertThat(all()).filteredOn(label -> !label.namesOne()).hasSize(7);
  }
}
