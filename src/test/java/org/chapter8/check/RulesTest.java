package org.chapter8.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.chapter8.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has a folder of cases: a good one, and a bad one that names its offenders. */
class RulesTest {
  private static final Path RULES = Path.of("queries", "checks");
  private static final Path CASES = Path.of("src", "test", "resources", "check");

  private final Checker checker = new Checker(Path.of("ontology"), Path.of("queries"));

  static Set<String> rules() throws IOException {
    try (Stream<Path> files = Files.list(RULES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".rq", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void eachRuleHasCasesAndNoCaseIsLeftOver() throws IOException {
    Set<Path> expected = new TreeSet<>();
    for (String rule : rules()) {
      expected.add(CASES.resolve(rule).resolve("good.trig"));
      expected.add(CASES.resolve(rule).resolve("bad.trig"));
    }
    try (Stream<Path> files = Files.walk(CASES)) {
      assertThat(files.filter(Files::isRegularFile)).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void noTwoRulesShareACode() throws IOException {
    Set<String> codes = new TreeSet<>();
    for (String rule : rules()) {
      assertThat(codes.add(Rule.read(RULES.resolve(rule + ".rq")).code())).as(rule).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aGoodCaseIsNotReported(String rule) throws IOException {
    assertThat(offenders(rule, "good.trig")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theOffendersOfABadCaseAreReported(String rule) throws IOException {
    Set<String> expected =
        Files.readAllLines(CASES.resolve(rule).resolve("bad.trig")).stream()
            .filter(line -> line.startsWith("# expected: "))
            .map(line -> line.substring("# expected: ".length()))
            .collect(Collectors.toSet());

    assertThat(expected).isNotEmpty();
    assertThat(offenders(rule, "bad.trig")).isEqualTo(expected);
  }

  private Set<String> offenders(String rule, String file) throws IOException {
    Rule read = Rule.read(RULES.resolve(rule + ".rq"));
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    RDFParser.source(CASES.resolve(rule).resolve(file)).parse(data);
    return checker.check(data).stream()
        .filter(finding -> finding.code().equals(read.code()))
        .map(Finding::file)
        .collect(Collectors.toSet());
  }
}
