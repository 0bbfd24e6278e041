package org.chapter8.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chapter8.serve.copies.StandIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, with our own tables and recipes and a stock Fuseki that plays Wikidata. */
final class LinksFetchTest {
  private static final String ROW = "wikidata.sssom.tsv:\\d+: warning ";

  @TempDir private Path folder;

  private Run fetch(String... more) {
    List<String> arguments =
        new java.util.ArrayList<>(
            List.of(
                "links",
                "fetch",
                "--out",
                folder.resolve("data").toString(),
                "--allow-list",
                folder.resolve("services.ttl").toString()));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  private Run check() {
    return Run.of("links", "check", "--data", folder.resolve("data").toString());
  }

  @Test
  void copiesAreMadeAndWhatHappenedOverThereIsToldWithTheRowToEdit() throws IOException {
    try (StandIn standIn = new StandIn()) {
      Files.writeString(folder.resolve("services.ttl"), standIn.allowList());
      Run first = fetch("wikidata");
      assertThat(first.exitCode()).as(first.err()).isZero();
      assertThat(first.err())
          .contains("statements, 7 resources found", "link.target-missing")
          .doesNotContain("wikidata since");
      String before = fingerprint();
      standIn.update(
          "DELETE WHERE { wd:Q191703 ?p ?o } ; INSERT DATA { wd:Q191703 owl:sameAs wd:Q7159 } ;"
              + " DELETE WHERE { wd:Q414 ?p ?o }");
      Run second = fetch("wikidata", "--strict");
      assertThat(second.exitCode()).isEqualTo(Main.FINDINGS);
      assertThat(second.err())
          .containsPattern("wikidata since \\d{4}-\\d\\d-\\d\\d: 1 merged, 1 deleted")
          .containsPattern(ROW + "link.target-merged: .*Q191703 .*Q7159 in the copy of wikidata")
          .containsPattern(ROW + "link.target-deleted: .*Q414 ");
      assertThat(check().err())
          .contains("Compared with the copy of wikidata of ")
          .containsPattern(ROW + "link.target-merged: ");
      assertThat(fingerprint()).as("serve publishes the seeds anew").isNotEqualTo(before);
    }
  }

  private String fingerprint() throws IOException {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return Publishing.ofSeeds(folder.resolve("data"), BaseIri.DEFAULT, nowhere).fingerprint();
  }

  @Test
  void aTargetThatFailsIsThreeAndKeepsNoOtherFromItsCopy() throws IOException {
    try (StandIn standIn = new StandIn()) {
      Files.writeString(
          folder.resolve("services.ttl"),
          standIn.allowList() + StandIn.target("unbis", "http://127.0.0.1:9/sparql"));
      Run run = fetch("unbis", "wikidata");
      assertThat(run.exitCode()).isEqualTo(Main.INPUT_OUTPUT);
      assertThat(run.err())
          .contains("no copy of unbis was made, there is none from before: ", "refused")
          .contains("wikidata: ", " resources found");
      assertThat(folder.resolve("data/external/unbis")).doesNotExist();
      assertThat(folder.resolve("data/external/wikidata")).isDirectory();
    }
  }

  @Test
  void aTargetWithoutRecipeIsAWrongCommandLine() throws IOException {
    Files.writeString(folder.resolve("services.ttl"), "");
    Run run = fetch("lindas");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("lindas has no recipe in queries/fetch")
        .contains("[cellar, dbpedia, unbis, wikidata]");
    assertThat(Run.of("links", "fetch", "--help").out()).contains("--allow-list");
  }
}
