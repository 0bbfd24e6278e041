package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is read of each case is what was written down by hand, but for the known failures. */
class GoldenTest {
  private static final Path KNOWN = GoldenCase.ROOT.resolve("known-failures.txt");

  @TestFactory
  Stream<DynamicTest> whatIsReadIsWhatWasWrittenDownByHand() throws IOException {
    Map<String, Set<String>> known = known();
    return GoldenCase.all().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.name(),
                    () ->
                        assertThat(differences(each))
                            .as("missed (-) and wrongly added (+); known ones are expected")
                            .isEqualTo(known.getOrDefault(each.name(), Set.of()))));
  }

  private static Set<String> differences(GoldenCase each) {
    Set<String> found = each.found();
    Set<String> differences = new TreeSet<>();
    each.required().stream()
        .filter(line -> !found.contains(line))
        .forEach(line -> differences.add("- " + line));
    found.stream()
        .filter(line -> !each.required().contains(line) && !each.optional().contains(line))
        .forEach(line -> differences.add("+ " + line));
    return differences;
  }

  private static Map<String, Set<String>> known() throws IOException {
    Map<String, Set<String>> known = new TreeMap<>();
    String name = "";
    for (String line : Files.readAllLines(KNOWN)) {
      if (line.startsWith("- ") || line.startsWith("+ ")) {
        known.computeIfAbsent(name, key -> new TreeSet<>()).add(line);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        name = line;
      }
    }
    return known;
  }

  @Test
  void everyKnownFailureIsOfACase() throws IOException {
    List<String> names = GoldenCase.all().stream().map(GoldenCase::name).toList();

    assertThat(names).isNotEmpty().containsAll(known().keySet());
  }

  @Test
  void everyFolderIsACaseAndHoldsNothingElse() throws IOException {
    try (Stream<Path> files = Files.walk(GoldenCase.ROOT)) {
      assertThat(files.filter(Files::isRegularFile).map(GoldenCase.ROOT::relativize))
          .allSatisfy(
              file ->
                  assertThat(file.toString())
                      .matches(
                          "README\\.md|known-failures\\.txt|[a-z-]+/[a-z-]+/(input|expected)\\.txt"));
    }
    assertThat(GoldenCase.all())
        .allSatisfy(
            each -> {
              assertThat(each.input()).exists();
              assertThat(each.required()).isNotEmpty();
            });
  }
}
