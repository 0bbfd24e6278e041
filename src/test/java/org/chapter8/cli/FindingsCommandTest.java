package org.chapter8.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FindingsCommandTest {
  private static final String FILE =
      """
      file\tstart\tend\tseverity\tcode\tmessage
      a.txt\t5\t9\twarning\tnote.missing\texpected note 2, found note 3
      a.txt\t50\t55\twarning\tnote.missing\texpected note 5, found none
      b.txt\t\t\terror\tsource.empty\texpected a text, found an empty file
      c.txt\t\t\tinfo\tletter.no-meeting\texpected a meeting, found none
      d.txt\t7\t8\twarning\tnote.missing\texpected note 1, found "<&>"
      e.txt\t1\t2\twarning\tagenda.unpaired\texpected a title, found none
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeARelease() throws IOException {
    Path current = Files.createDirectories(folder.resolve("data/current"));
    Files.writeString(current.resolve("findings.tsv"), FILE);
  }

  private Run findings(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "findings";
    all[1] = "--release";
    all[2] = folder.resolve("data").toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Run.of(all);
  }

  @Test
  void theWorstComeFirstThenTheMostFrequentWithCountsAndTheFirstExamples() {
    Run run = findings("--examples", "2");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            "severity  code                findings    files",
            "error     source.empty               1        1",
            "    b.txt: expected a text, found an empty file",
            "warning   note.missing               3        2",
            "    a.txt:5-9: expected note 2, found note 3",
            "    a.txt:50-55: expected note 5, found none",
            "warning   agenda.unpaired            1        1",
            "    e.txt:1-2: expected a title, found none",
            "info      letter.no-meeting          1        1",
            "    c.txt: expected a meeting, found none");
  }

  @Test
  void aRowOfTsvIsAnExample() {
    assertThat(findings("--format", "tsv", "--examples", "1").out().lines())
        .contains("warning\tnote.missing\t3\t2\ta.txt:5-9\texpected note 2, found note 3")
        .hasSize(5);
  }

  @Test
  void jsonHoldsPlacesAsNumbers() throws IOException {
    JsonNode groups = new ObjectMapper().readTree(findings("--format", "json").out());

    assertThat(groups).hasSize(4);
    assertThat(groups.get(1).get("findings").asInt()).isEqualTo(3);
    assertThat(groups.get(1).get("examples").get(2).get("start").asInt()).isEqualTo(7);
    assertThat(groups.get(1).get("examples").get(2).get("message").asText()).contains("<&>");
    assertThat(groups.get(0).get("examples").get(0).has("start")).isFalse();
  }

  @Test
  void documentsAreReadForTheirFindings() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Path weather = Files.writeString(folder.resolve("weather.txt"), "一篇关于天气的文章。\n");

    Run run = Run.of("findings", "--format", "tsv", empty.toString(), weather.toString());

    assertThat(run.out().lines())
        .anyMatch(line -> line.startsWith("error\tsource.empty\t1\t1\tempty.txt\t"))
        .anyMatch(line -> line.startsWith("error\tdocument.unknown-kind\t1\t1\tweather.txt\t"));
  }

  @Test
  void withoutFindingsItSaysSo() throws IOException {
    Files.writeString(
        folder.resolve("data/current/findings.tsv"),
        FILE.lines().limit(1).toList().getFirst() + "\n");

    assertThat(findings().out()).isEqualTo("no findings\n");
  }

  @Test
  void whatIsNoListOfFindingsIsNamed() throws IOException {
    for (String wrong :
        List.of("", "a\tb\n", FILE + "half a line\n", FILE + "a\tx\t\twarning\tc\tm\n")) {
      Files.writeString(folder.resolve("data/current/findings.tsv"), wrong);
      Run run = findings();
      assertThat(run.exitCode()).isEqualTo(Main.INPUT_OUTPUT);
      assertThat(run.err()).contains("findings.tsv: expected").hasLineCount(1);
    }
    Run nothing = Run.of("findings", "--release", folder.toString());
    assertThat(nothing.err()).contains("holds no release");
  }

  @Test
  void documentsAndAReleaseAtOnceAreTwo() {
    assertThat(findings("x.txt").exitCode()).isEqualTo(2);
    assertThat(findings("--format", "poem").exitCode()).isEqualTo(2);
    assertThat(findings("--examples", "0").exitCode()).isEqualTo(2);
  }
}
