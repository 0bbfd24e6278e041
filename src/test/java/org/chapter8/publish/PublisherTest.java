package org.chapter8.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chapter8.model.Extraction;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.UnreadableException;
import org.chapter8.rdf.Iris;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PublisherTest {
  @TempDir private Path folder;
  private SampleHome home;
  private Path out;

  @BeforeEach
  void makeHome() throws IOException {
    home = SampleHome.in(folder);
    out = folder.resolve("data");
  }

  private Publisher.Result publish(Extraction... extractions) throws Exception {
    return new Publisher(home.job(out, List.of(extractions))).publish();
  }

  @Test
  void publishingTwiceGivesTheSameBytes() throws Exception {
    Path other = folder.resolve("other");
    publish(Samples.meeting());
    new Publisher(home.job(other, List.of(Samples.meeting()))).publish();
    for (String file :
        List.of(
            "dumps/chapter8.ttl.gz",
            "dumps/chapter8.nt.gz",
            "dumps/chapter8.nq.gz",
            "dumps/chapter8.trig.gz",
            "dumps/chapter8.jsonld.gz",
            "dumps/graph/ontology.ttl.gz",
            "dumps/graph/S/2013/9001(1).nq.gz",
            "dumps/csv/meetings.csv.gz",
            "dumps/csv/csv-metadata.json",
            "dumps/SHA256SUMS",
            "void.ttl",
            "release.json",
            "findings.tsv")) {
      assertThat(out.resolve("current").resolve(file))
          .as(file)
          .hasSameBinaryContentAs(other.resolve("current").resolve(file));
    }
  }

  @Test
  void theTextOfAFileThatIsNotItsOwnTextIsPublishedWithItsChecksum() throws Exception {
    publish(Samples.recoded("S/3"), Samples.bare("S/2"));
    Path texts = out.resolve("current/texts");
    String name = Samples.RECODED + ".txt";
    assertThat(texts.resolve(name)).hasContent("主席\n");
    assertThat(texts.resolve("SHA256SUMS"))
        .hasContent(Checksums.sha256("主席\n") + "  " + name + "\n");
    assertThat(texts).isDirectoryNotContaining(file -> file.toString().contains("1111"));
    Node property = NodeFactory.createURI("https://w3id.org/chapter8/ns#textLayer");
    Node text = NodeFactory.createURI("https://w3id.org/chapter8/texts/" + name);
    DatasetGraph dump =
        RDFDataMgr.loadDatasetGraph(out.resolve("current/dumps/chapter8.nq.gz").toString());
    assertThat(dump.contains(Node.ANY, Node.ANY, property, text)).isTrue();
  }

  @Test
  void theNumberOfThreadsChangesNoByte() throws Exception {
    List<Extraction> many =
        IntStream.range(0, 60)
            .mapToObj(number -> number % 20 == 0 ? Samples.meeting() : Samples.bare("S/" + number))
            .toList();
    List<Release> releases = new ArrayList<>();
    for (int threads : new int[] {1, 7}) {
      Job job = home.job(folder.resolve("data" + threads), many);
      Job slowFirst = withReader(job, file -> slowly(job, file), threads);
      releases.add(new Publisher(slowFirst).publish().release());
    }
    for (String file : List.of("dumps/SHA256SUMS", "void.ttl", "findings.tsv", "release.json")) {
      assertThat(releases.getFirst().folder().resolve(file))
          .as(file)
          .hasSameBinaryContentAs(releases.getLast().folder().resolve(file));
    }
    assertThat(releases.getLast().figures()).containsEntry("documents read", 58L);
  }

  /** Every tenth file waits for others to be done before it. */
  private static Extraction slowly(Job job, Path file) throws UnreadableException {
    if (file.toString().endsWith("0")) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
    return job.reader().read(file);
  }

  @Test
  void anInterruptedPublisherLeavesNothing() throws Exception {
    Job job = home.job(out, List.of(Samples.meeting()));
    Thread publisher = Thread.currentThread();
    Job interrupting =
        withReader(
            job,
            file -> {
              publisher.interrupt();
              LockSupport.park();
              return job.reader().read(file);
            });
    assertThatThrownBy(() -> new Publisher(interrupting).publish())
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(releases()).isEmpty();
  }

  @Test
  void publishingTheSameAgainKeepsOneRelease() throws Exception {
    Publisher.Result first = publish(Samples.meeting());
    Publisher.Result second = publish(Samples.meeting());
    assertThat(second.release()).isEqualTo(first.release());
    assertThat(releases()).hasSize(1);
    assertThat(out.resolve("previous")).doesNotExist();
  }

  @Test
  void theReleaseBeforeStaysAndTheOneBeforeThatGoes() throws Exception {
    Path first = publish(Samples.bare("S/1")).release().folder();
    Path second = publish(Samples.bare("S/2")).release().folder();
    Path third = publish(Samples.bare("S/3")).release().folder();
    assertThat(out.resolve("current").toRealPath()).isEqualTo(third);
    assertThat(out.resolve("previous").toRealPath()).isEqualTo(second);
    assertThat(first).doesNotExist();
  }

  @Test
  void allDumpsHoldTheSameStatements() throws Exception {
    publish(Samples.meeting(), Samples.bare("S/2"));
    List<String> quads = quads("nq");
    assertThat(quads).isNotEmpty().isEqualTo(quads("trig")).isEqualTo(quads("jsonld"));
    assertThat(quads("nt")).isNotEmpty().isEqualTo(quads("ttl"));
  }

  @Test
  void theNQuadsDumpIsSortedAndNamesTheRelease() throws Exception {
    Release release = publish(Samples.meeting()).release();
    String text;
    try (GZIPInputStream in =
        new GZIPInputStream(Files.newInputStream(release.dumps().resolve("chapter8.nq.gz")))) {
      text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
    assertThat(text.lines()).isSorted();
    assertThat(release.id()).isEqualTo(Checksums.sha256(text).substring(0, 16));
    assertThat(text).doesNotContain("_:");
  }

  @Test
  void figuresCountWhatWasRead() throws Exception {
    Release release = publish(Samples.meeting()).release();
    assertThat(release.figures())
        .containsEntry("documents read", 1L)
        .containsEntry("files refused", 0L)
        .containsEntry("documents cited", 1L)
        .containsEntry("meetings", 1L)
        .containsEntry("agenda items", 1L)
        .containsEntry("organizations", 1L)
        .containsEntry("speakers", 1L)
        .containsEntry("recommendations", 1L)
        .containsEntry("citations", 1L)
        .containsEntry("findings", 1L);
  }

  @Test
  void anotherBaseMovesEveryResource() throws Exception {
    Job job =
        home.job(out, "https://example.org/d/", List.of(Samples.meeting()), dataset -> List.of());
    new Publisher(job).publish();
    assertThat(quads("nq"))
        .anyMatch(quad -> quad.contains("<https://example.org/d/state/CHL>"))
        .noneMatch(quad -> quad.contains("<https://w3id.org/chapter8/state"));
  }

  @Test
  void aFileThatCannotBeReadIsAFindingAndTheOthersArePublished() throws Exception {
    Job job = home.job(out, List.of(Samples.meeting(), Samples.bare("S/2")));
    Finding gone = Finding.ofFile("source.gone", Severity.ERROR, "0", "the file vanished");
    Publisher.Result result =
        new Publisher(
                withReader(
                    job,
                    file -> {
                      if (file.toString().equals("0")) {
                        throw new UnreadableException(gone);
                      }
                      return job.reader().read(file);
                    }))
            .publish();
    assertThat(findings(result)).containsExactly(gone);
    assertThat(result.release().figures()).containsEntry("documents read", 1L);
  }

  @Test
  void aDefectOfAReaderCostsOneDocumentOnly() throws Exception {
    Job job = home.job(out, List.of(Samples.meeting(), Samples.bare("S/2")));
    Publisher.Result result =
        new Publisher(
                withReader(
                    job,
                    file -> {
                      if (file.toString().equals("0")) {
                        throw new IllegalStateException("defect");
                      }
                      return job.reader().read(file);
                    }))
            .publish();
    assertThat(findings(result)).extracting(Finding::code).containsExactly("input.failed");
  }

  @Test
  void aReleaseOfNoDocumentIsNotUsed() throws Exception {
    Path good = publish(Samples.bare("S/1")).release().folder();
    Finding gone = Finding.ofFile("source.gone", Severity.ERROR, "0", "the file vanished");
    Job job =
        withReader(
            home.job(out, List.of(Samples.meeting())),
            file -> {
              throw new UnreadableException(gone);
            });
    assertThatThrownBy(() -> new Publisher(job).publish())
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("none of 1 files");
    assertThatThrownBy(() -> publish())
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("no file to read");
    assertThat(out.resolve("current").toRealPath()).isEqualTo(good);
    assertThat(releases()).containsExactly(good.getFileName().toString());
  }

  @Test
  void aTableWithBadRowsStopsTheReleaseAndNamesThemAll() throws Exception {
    Path good = publish(Samples.bare("S/1")).release().folder();
    Files.writeString(
        home.path().resolve("ontology/authorities/names.csv"),
        """
        actor,name,language,kind,from,until,source,note
        state/XXX,Nowhere,en,former,1971,1997,https://example.org/names,
        state/CHL,Republic,en,bygone,1971,1997,https://example.org/names,
        """);
    assertThatThrownBy(() -> publish(Samples.bare("S/2")))
        .hasMessageContaining("names.csv:2: error authority.row: expected an actor")
        .hasMessageContaining("names.csv:3: error authority.row: expected one of official");
    assertThat(out.resolve("current").toRealPath()).isEqualTo(good);
    assertThat(releases()).containsExactly(good.getFileName().toString());
  }

  @Test
  void aDiskThatFillsWhileLoadingEndsTheRunAndLeavesNothing() throws Exception {
    Job job =
        withReader(
            home.job(out, List.of(Samples.meeting())),
            file -> {
              throw new InternalError("a fault occurred in an unsafe memory access operation");
            });
    assertThatThrownBy(() -> new Publisher(job).publish())
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("could not be written");
    assertThat(releases()).isEmpty();
  }

  @Test
  void tooLittleRoomIsSaidBeforeAnyWork() {
    assertThatThrownBy(() -> Space.require(out, 1 << 20, 300L << 20))
        .isInstanceOf(PublishException.class)
        .hasMessage("a release of these documents needs about 356 MB, found 300 MB free at " + out);
  }

  @Test
  void aDocumentReadTwiceIsPublishedOnce() throws Exception {
    Publisher.Result result = publish(Samples.bare("S/2"), Samples.bare("S/2"));
    assertThat(findings(result)).extracting(Finding::code).containsExactly("input.same-document");
    assertThat(result.release().figures()).containsEntry("documents read", 1L);
  }

  @Test
  void brokenShapesKeepTheReleaseFromBeingUsed() throws Exception {
    Path good = publish(Samples.bare("S/1")).release().folder();
    Finding broken = Finding.ofFile("shape", Severity.ERROR, "release", "a meeting without date");
    Job job =
        home.job(out, Iris.DEFAULT_BASE, List.of(Samples.meeting()), dataset -> List.of(broken));
    assertThatThrownBy(() -> new Publisher(job).publish())
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("a meeting without date");
    assertThat(out.resolve("current").toRealPath()).isEqualTo(good);
    assertThat(releases()).containsExactly(good.getFileName().toString());
  }

  @Test
  void countsThatDisagreeKeepTheReleaseFromBeingUsed() throws Exception {
    Path good = publish(Samples.bare("S/1")).release().folder();
    Job job =
        home.job(
            out,
            Iris.DEFAULT_BASE,
            List.of(Samples.meeting()),
            dataset -> {
              loseAStatement(dataset);
              return List.of();
            });
    assertThatThrownBy(() -> new Publisher(job).publish())
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("disagree")
        .hasMessageContaining("store");
    assertThat(out.resolve("current").toRealPath()).isEqualTo(good);
  }

  private static void loseAStatement(DatasetGraph dataset) {
    org.apache.jena.system.Txn.executeWrite(
        dataset,
        () -> {
          List<Quad> quads = new ArrayList<>();
          dataset.find().forEachRemaining(quads::add);
          dataset.delete(quads.getFirst());
        });
  }

  @Test
  void onePublisherWorksAtATime() throws Exception {
    Workspace held = Workspace.lock(out);
    assertThatThrownBy(() -> publish(Samples.meeting()))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("another process");
    held.close();
    assertThat(publish(Samples.meeting()).release().folder()).exists();
  }

  @Test
  void whatAnInterruptedRunLeftIsCleared() throws Exception {
    Path left = Files.createDirectories(out.resolve("releases/.building/tdb2"));
    Files.writeString(left.resolve("half"), "half");
    publish(Samples.meeting());
    assertThat(releases()).hasSize(1);
  }

  @Test
  void aMissingContextIsNamed() throws Exception {
    Files.delete(home.path().resolve("ontology/context.jsonld"));
    assertThatThrownBy(() -> publish(Samples.meeting()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("context.jsonld");
    assertThat(out.resolve("current")).doesNotExist();
    assertThat(releases()).isEmpty();
  }

  @Test
  void anOpenReleaseAnswersWhileAnotherProcessHasTheStore() throws Exception {
    publish(Samples.meeting());
    try (OpenRelease one = OpenRelease.current(out, home.config());
        OpenRelease other = OpenRelease.current(out, home.config())) {
      assertThat(count(other)).isPositive().isEqualTo(count(one));
    }
    assertThat(out.toFile().list()).noneMatch(name -> name.startsWith(".open"));
  }

  @Test
  void withoutAReleaseThereIsNothingToOpen() {
    assertThatThrownBy(() -> OpenRelease.current(out, home.config()))
        .hasMessageContaining("holds no release");
    assertThat(currentQuietly()).isEmpty();
  }

  private Optional<Release> currentQuietly() {
    try {
      return Release.current(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static long count(OpenRelease release) {
    return org.apache.jena.system.Txn.calculateRead(
        release.dataset(), () -> release.dataset().stream().count());
  }

  private static List<Finding> findings(Publisher.Result result) throws IOException {
    List<Finding> findings = new ArrayList<>();
    result.findings(findings::add);
    return findings;
  }

  private static Job withReader(Job job, InputReader reader) {
    return withReader(job, reader, job.threads());
  }

  private static Job withReader(Job job, InputReader reader, int threads) {
    return new Job(
        job.out(),
        job.base(),
        job.ontology(),
        job.config(),
        job.inputs(),
        job.asked(),
        job.fingerprint(),
        reader,
        job.echoes(),
        threads,
        job.checks(),
        job.progress());
  }

  private List<String> releases() throws IOException {
    try (Stream<Path> releases = Files.list(out.resolve("releases"))) {
      return releases.map(path -> path.getFileName().toString()).toList();
    }
  }

  private List<String> quads(String extension) {
    Path file = out.resolve("current/dumps/chapter8." + extension + ".gz");
    List<String> quads = new ArrayList<>();
    RDFDataMgr.loadDatasetGraph(file.toString())
        .find()
        .forEachRemaining(quad -> quads.add(org.apache.jena.riot.out.NodeFmtLib.str(quad)));
    quads.sort(null);
    return quads;
  }
}
