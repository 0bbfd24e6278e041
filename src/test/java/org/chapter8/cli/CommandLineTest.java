package org.chapter8.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chapter8.publish.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandLineTest {
  @TempDir private Path folder;

  private static Path smallestSeed() throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      return seeds
          .filter(file -> file.toString().endsWith(".txt"))
          .min(java.util.Comparator.comparingLong(file -> file.toFile().length()))
          .orElseThrow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "serve", "publish", "extract", "findings", "check", "query", "links"})
  void everyCommandExplainsItself(String command) {
    Run help = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");
    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).startsWith("Usage: chapter8" + (command.isEmpty() ? "" : " " + command));
  }

  @Test
  void aWrongCommandLineIsTwo() {
    assertThat(Run.of("nonsense").exitCode()).isEqualTo(2);
    assertThat(Run.of("nonsense", "--help").exitCode()).isEqualTo(2);
    assertThat(Run.of("serve", "--port", "x").exitCode()).isEqualTo(2);
    assertThat(Run.of("extract").exitCode()).isEqualTo(2);
    Run base = Run.of("publish", "--base", "not a base");
    assertThat(base.exitCode()).isEqualTo(2);
    assertThat(base.err()).contains("not a base");
  }

  @Test
  void whatIsNotThereIsThree() {
    String nothing = folder.resolve("nothing").toString();
    Run extract = Run.of("extract", nothing);
    assertThat(extract.exitCode()).isEqualTo(3);
    assertThat(extract.err()).contains("nothing");
    assertThat(Run.of("publish", nothing, "--out", folder.toString()).exitCode()).isEqualTo(3);
    assertThat(Run.of("check", "--data", nothing).err()).contains("holds no release");
    assertThat(Run.of("query", nothing).exitCode()).isEqualTo(3);
    Run serve = Run.of("serve", "--no-build", "--port", "0", "--data", nothing);
    assertThat(serve.exitCode()).isEqualTo(3);
    assertThat(serve.err()).contains("holds no release");
  }

  @Test
  void aPortInUseIsThreeAndNamed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      Run serve = Run.of("serve", "--port", port, "--data", folder.toString());
      assertThat(serve.exitCode()).isEqualTo(3);
      assertThat(serve.err()).contains(port).contains("--port");
    }
  }

  @Test
  void extractionPrintsJsonLdAndKeepsFindingsApart() throws IOException {
    Run extract = Run.of("extract", smallestSeed().toString());
    assertThat(extract.exitCode()).isZero();
    assertThat(extract.out()).startsWith("{").contains("\"@context\"").contains("\"@graph\"");
  }

  @Test
  void aDocumentIsExplainedAsTextOrAsAPageAndColoursAreAskedFor() throws IOException {
    String file = smallestSeed().toString();
    Path page = folder.resolve("page.html");

    Run plain = Run.of("extract", "--explain", file, "--html", page.toString());
    assertThat(plain.exitCode()).as(plain.err()).isZero();
    assertThat(plain.out()).contains("[1‹", "\nrules\n").doesNotContain("\u001b");
    assertThat(page).content().startsWith("<!doctype html>").endsWith("</html>\n");
    assertThat(Run.of("extract", "--explain=html", file).out()).isEqualTo(Files.readString(page));
    assertThat(Run.of("extract", "--explain", "--color", "always", file).out()).contains("\u001b[");
    assertThat(Run.of("extract", "--explain=poem", file).exitCode()).isEqualTo(2);
    assertThat(Run.of("extract", "--color", "poem", file).exitCode()).isEqualTo(2);
  }

  @Test
  void aKindThatNobodyKnowsIsTwoAndTheKnownOnesAreListed() throws IOException {
    for (String command : List.of("extract", "publish")) {
      Run unknown = Run.of(command, "--kind", "poem", smallestSeed().toString());
      assertThat(unknown.exitCode()).isEqualTo(2);
      assertThat(unknown.err()).contains("poem").contains("resolution").contains("marc-records");
    }
  }

  @Test
  void aDocumentIsReadAsTheKindThatSomebodyAsksFor() throws IOException {
    String file = smallestSeed().toString();
    assertThat(Run.of("extract", "--kind", "marc-records", file).exitCode()).isEqualTo(3);
    Path out = folder.resolve("data");
    Run publish = Run.of("publish", "--kind", "marc-records", "--out", out.toString(), file);
    assertThat(publish.err()).contains("none of 1 files");
  }

  @Test
  void badFilesAreFindingsAndStrictnessTellsThem() throws IOException {
    Path good = Files.copy(smallestSeed(), folder.resolve("good.txt"));
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, (byte) 0xff, 0});
    Path out = folder.resolve("data");
    Run publish =
        Run.of(
            "publish",
            good.toString(),
            empty.toString(),
            binary.toString(),
            "--strict",
            "--out",
            out.toString());
    assertThat(publish.exitCode()).as(publish.err()).isEqualTo(1);
    assertThat(publish.err()).contains("empty.txt: error").contains("binary.txt: error");
    List<String> findings = Files.readAllLines(out.resolve("current/findings.tsv"));
    assertThat(findings).anyMatch(line -> line.startsWith("empty.txt\t"));
    assertThat(publish.err())
        .containsPattern("documents read +1")
        .containsPattern("files refused +2");
  }

  @Test
  void refusedFilesAreNamedByTheirPathBelowTheFolderAndNothingIsPublishedOfThemAlone()
      throws IOException {
    for (String name : List.of("a", "b")) {
      Files.writeString(Files.createDirectories(folder.resolve("in/" + name)).resolve("x.txt"), "");
    }
    Files.createSymbolicLink(folder.resolve("in/lost.txt"), folder.resolve("nowhere"));
    Path out = folder.resolve("data");
    Run publish = Run.of("publish", folder.resolve("in").toString(), "--out", out.toString());
    assertThat(publish.exitCode()).isEqualTo(3);
    assertThat(publish.err())
        .contains("a/x.txt: error", "b/x.txt: error", "lost.txt: error source.missing")
        .contains("none of 3 files could be read");
    assertThat(out.resolve("current")).doesNotExist();
  }

  @Test
  void filesOfTheSameNameKeepThePathsTheyWereNamedBy() throws IOException {
    Path one = Files.createDirectories(folder.resolve("one"));
    Path two = Files.createDirectories(folder.resolve("two"));
    for (Path file : List.of(one.resolve("x.txt"), two.resolve("x.txt"), two.resolve("y.txt"))) {
      Files.writeString(file, "");
    }
    assertThat(InputFiles.of(List.of(one, two)))
        .extracting(Input::name)
        .containsExactly(one.resolve("x.txt").toString(), two.resolve("x.txt").toString(), "y.txt");
  }

  @Test
  void aQueryThatCannotBeParsedIsTwoAndToldOnOneLine() throws IOException {
    Path query = Files.writeString(folder.resolve("bad.rq"), "SELECT *\nWHERE { ?s ?p }");
    Run bad = Run.of("query", query.toString());
    assertThat(bad.exitCode()).isEqualTo(2);
    assertThat(bad.err()).hasLineCount(1).contains("bad.rq: line 2, column 15: unexpected \"}\"");
    Files.writeString(query, "SELECT * { ?s ?p 'open");
    assertThat(Run.of("query", query.toString()).err()).hasLineCount(1).contains("line 1, column");
    Files.writeString(query, "SELECT * { ?s");
    assertThat(Run.of("query", query.toString()).err()).contains("unexpected end of the query");
  }

  @Test
  void aFolderIsNotExtractedAndTheMessageSaysWhatDoes() {
    Run extract = Run.of("extract", folder.toString());
    assertThat(extract.exitCode()).isEqualTo(3);
    assertThat(extract.err()).contains("is a folder").contains("publish");
  }
}
