package org.chapter8.check.links;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.rdf.links.Mapping;
import org.chapter8.rdf.links.MappingSet;

/**
 * Downloaded copies of vocabularies: TSV files whose first column is an IRI and whose others are
 * its labels, in any language. Lines that begin with no IRI are passed over. Of a vocabulary that a
 * copy holds nothing of nothing is said.
 */
public final class TargetCopies {
  private final Map<String, Set<String>> labels = new HashMap<>();
  private final Map<String, String> categories = new HashMap<>();
  private final Set<String> targets = new HashSet<>();

  private TargetCopies() {}

  /**
   * Reads all files of a folder whose names end in {@code .tsv}.
   *
   * @throws IOException if one cannot be read
   */
  public static TargetCopies read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
    TargetCopies copies = new TargetCopies();
    for (Path file : files) {
      Files.readAllLines(file).forEach(copies::add);
    }
    return copies;
  }

  private void add(String line) {
    List<String> cells = Arrays.asList(line.split("\t", -1));
    String iri = cells.getFirst().replace("/thesaurus#", "/thesaurus/");
    Optional<Target> target = Target.of(iri);
    if (target.isEmpty()) {
      return;
    }
    List<String> names =
        cells.stream().skip(1).map(String::strip).filter(label -> !label.isEmpty()).toList();
    if (target.get().isCategory(iri)) {
      names.forEach(label -> categories.put(label, iri));
    }
    targets.add(target.get().name());
    labels.computeIfAbsent(iri, key -> new HashSet<>()).addAll(names);
  }

  /** The vocabularies that the copies hold something of, sorted. */
  public List<String> targets() {
    return targets.stream().sorted().toList();
  }

  /** What is not there any more, is called otherwise, or shares its label with a category. */
  public List<Finding> check(List<MappingSet> sets) {
    List<Finding> findings = new ArrayList<>();
    for (MappingSet set : sets) {
      for (Mapping row : set.mappings()) {
        Target.of(row.object())
            .filter(target -> targets.contains(target.name()))
            .flatMap(target -> check(set, row))
            .ifPresent(findings::add);
      }
    }
    return List.copyOf(findings);
  }

  private Optional<Finding> check(MappingSet set, Mapping row) {
    Set<String> there = labels.getOrDefault(row.object(), Set.of());
    if (!labels.containsKey(row.object())) {
      return Optional.of(
          finding(
              "link.target-missing",
              set.place(row),
              "expected " + row.object() + " in the copy of its vocabulary, found nothing"));
    }
    return row.objectLabel()
        .filter(label -> !there.isEmpty() && !there.contains(label))
        .map(label -> drift(set.place(row), row, label, there))
        .or(() -> shared(set.place(row), row, there));
  }

  /** Whoever chose by the label may have taken the one for the other. */
  private Optional<Finding> shared(String place, Mapping row, Set<String> there) {
    return there.stream()
        .filter(categories::containsKey)
        .sorted()
        .findFirst()
        .map(
            label ->
                Finding.ofFile(
                    "link.label-shared",
                    Severity.INFO,
                    place,
                    "expected a label of %s alone, found \"%s\" also on the category %s"
                        .formatted(row.object(), label, categories.get(label))));
  }

  private static Finding drift(String place, Mapping row, String label, Set<String> there) {
    String found = there.stream().sorted().collect(Collectors.joining("\", \"", "\"", "\""));
    return finding(
        "link.label-drift",
        place,
        "expected %s to be called \"%s\", found %s".formatted(row.object(), label, found));
  }

  private static Finding finding(String code, String place, String sentence) {
    return Finding.ofFile(code, Severity.WARNING, place, sentence);
  }
}
