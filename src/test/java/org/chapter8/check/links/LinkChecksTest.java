package org.chapter8.check.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.junit.jupiter.api.Test;

/** Tables made up for it: one that is right, one that is wrong once a row. */
final class LinkChecksTest {
  private static final Path CASES = Path.of("src/test/resources/links");
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
  private static final String BASE = "https://w3id.org/chapter8/";
  private static final Map<String, Set<String>> NAMES =
      Map.of(
          BASE + "state/XAA", Set.of("Aland", "艾兰"),
          BASE + "state/XBB", Set.of("Beland"),
          BASE + "state/XCC", Set.of("Ceeland"),
          BASE + "state/XDD", Set.of("Deeland"),
          BASE + "state/XEE", Set.of("Eeland"),
          BASE + "state/XFF", Set.of("Effland"),
          BASE + "state/XGG", Set.of("Geeland"),
          BASE + "group/all", Set.of("all"),
          BASE + "theme/peace", Set.of("Peace"),
          BASE + "theme/war", Set.of("War"));

  private final Map<String, Set<String>> names =
      new HashMap<>(
          Map.of(BASE + "theme/law", Set.of("Law"), BASE + "state/XHH", Set.of("Aitchland")));

  LinkChecksTest() {
    names.putAll(NAMES);
  }

  @Test
  void aTableThatIsRightHasNoFindings() throws IOException {
    assertThat(check("good")).isEmpty();
  }

  @Test
  void everythingThatIsWrongIsFoundWhereItStands() throws IOException {
    assertThat(check("bad"))
        .allMatch(finding -> finding.severity() == Severity.ERROR)
        .extracting(
            finding -> finding.file().replaceFirst("sample.sssom.tsv:", "") + "\t" + finding.code())
        .containsExactlyInAnyOrderElementsOf(Files.readAllLines(CASES.resolve("bad/expected.tsv")));
  }

  @Test
  void aCopyTellsWhatHasGoneAndWhatIsCalledOtherwise() throws IOException {
    LinkChecker checker = new LinkChecker(names, TODAY);
    checker.check(List.of(CASES.resolve("good/sample.sssom.tsv")));
    checker.check(List.of(CASES.resolve("bad/sample.sssom.tsv")));
    TargetCopies copies = TargetCopies.read(CASES.resolve("copies"));
    assertThat(copies.targets()).containsExactly("unbis");
    assertThat(copies.check(checker.sets()).stream().map(Finding::toString))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("warning link.label-drift")
                    .contains("\"PEACE AGREEMENTS\"")
                    .contains("\"PEACE TREATIES\""))
        .anySatisfy(
            line -> assertThat(line).contains("warning link.target-missing").contains("1000001"))
        .noneSatisfy(line -> assertThat(line).contains("wikidata"))
        .filteredOn(line -> line.contains("1004769"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains("info link.label-shared").contains("010500"));
  }

  private List<Finding> check(String name) throws IOException {
    return new LinkChecker(names, TODAY).check(List.of(CASES.resolve(name + "/sample.sssom.tsv")));
  }
}
