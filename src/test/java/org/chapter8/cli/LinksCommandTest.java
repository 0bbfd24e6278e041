package org.chapter8.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LinksCommandTest {
  private static final String BAD = "src/test/resources/links/bad/sample.sssom.tsv";

  @TempDir private Path folder;

  @Test
  void theCommandsExplainThemselves() {
    assertThat(Run.of("links", "--help").out()).startsWith("Usage: chapter8 links");
    assertThat(Run.of("links", "check", "--help").out()).contains("--against");
    assertThat(Run.of("links", "suggest", "--help").out()).contains("FILE|FOLDER");
    assertThat(Run.of("links").exitCode()).isEqualTo(2);
  }

  @Test
  void ourOwnTablesPass() {
    Run run = Run.of("links", "check", "--strict");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).contains(" 0 findings");
  }

  @Test
  void findingsAreToldAndCountOnlyWhenAskedTo() {
    Run run = Run.of("links", "check", BAD);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("sample.sssom.tsv:15: error link.duplicate: expected ");
    assertThat(Run.of("links", "check", BAD, "--strict").exitCode()).isEqualTo(Main.FINDINGS);
  }

  @Test
  void copiesAreComparedWith() {
    Run run = Run.of("links", "check", BAD, "--against", "src/test/resources/links/copies");
    assertThat(run.err()).contains("Compared with copies of unbis").contains("link.target-missing");
  }

  @Test
  void whatIsNotThereIsThree() {
    String nothing = folder.resolve("nothing").toString();
    assertThat(Run.of("links", "check", nothing).exitCode()).isEqualTo(Main.INPUT_OUTPUT);
    assertThat(Run.of("links", "check", "--against", nothing).exitCode())
        .isEqualTo(Main.INPUT_OUTPUT);
    assertThat(Run.of("links", "suggest", nothing).exitCode()).isEqualTo(Main.INPUT_OUTPUT);
  }

  @Test
  void whatReadingDoesNotKnowIsToldToo() {
    Run run = Run.of("links", "suggest", "src/test/resources/structured/veto-list/vetoes.html");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("vetoes.html:").contains("table.state-unknown: ");
    assertThat(run.err()).contains("Atlantis");
  }

  @Test
  void unknownNamesAreListedWithCountPlaceAndTheFileToEdit() throws IOException {
    Path text = folder.resolve("letter.txt");
    Files.writeString(text, "安全理事会欢迎东珊瑚海共同体的努力。\n\n非洲联盟和东珊瑚海共同体将会晤。\n\n联合国珊瑚岛观察团的任务。\n");
    Run run = Run.of("links", "suggest", text.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines.getFirst()).isEqualTo("name\tcount\tlikely\tfile\tplaces\trow");
    assertThat(lines.get(1))
        .startsWith("东珊瑚海共同体\t2\t")
        .contains("ontology/authorities/organizations.ttl")
        .contains("letter.txt:7-14 …");
    assertThat(lines.get(2))
        .startsWith("联合国珊瑚岛观察团\t1\t")
        .contains("ontology/authorities/un-organs.ttl");
  }

  @Test
  void aNameSpeltDifferentlyComesWithTheRowToAdd() throws IOException {
    String row =
        suggested("The Council thanked the United Nations Peace-keeping Force in Cyprus.\n");
    assertThat(row)
        .contains("\tontology/authorities/names.csv\t")
        .contains(
            "\torgan/united-nations-peacekeeping-force-in-cyprus,"
                + "United Nations Peace-keeping Force in Cyprus,en,variant,,,letter.txt:");
  }

  @Test
  void aNameThatMayBeAnothersComesWithARowThatLeavesOpenWhose() throws IOException {
    assertThat(suggested("安全理事会欢迎西非国家经济共同联盟的努力。\n"))
        .startsWith("西非国家经济共同联盟\t1\torganization/economic-community-of-west-african-states ")
        .contains("\tontology/authorities/names.csv or ontology/authorities/organizations.ttl\t")
        .endsWith("\t?,西非国家经济共同联盟,zh,variant,,,letter.txt:7-17,");
  }

  private String suggested(String text) throws IOException {
    Path file = folder.resolve("letter.txt");
    Files.writeString(file, text);
    Run run = Run.of("links", "suggest", file.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run.out().lines().toList().get(1);
  }
}
