package org.chapter8.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.chapter8.model.Extraction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes between releases, and the history that keeps them. */
final class ChangesTest {
  @TempDir private Path folder;
  private SampleHome home;
  private Path out;

  @BeforeEach
  void makeHome() throws IOException {
    home = SampleHome.in(folder);
    out = folder.resolve("data");
  }

  private Release publish(String day, Extraction... extractions) throws Exception {
    Clock clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
    return new Publisher(home.job(out, List.of(extractions)), clock).publish().release();
  }

  private static Set<Quad> quads(DatasetGraph data) {
    Set<Quad> quads = new HashSet<>();
    data.find().forEachRemaining(quads::add);
    return quads;
  }

  private static DatasetGraph dump(Release release) {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFDataMgr.read(data, release.dumps().resolve("chapter8.nq.gz").toString());
    return data;
  }

  private static RDFPatch patch(Release release) throws IOException {
    String name = History.changesFile(release.history().last()).orElseThrow();
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(release.dumps().resolve(name)))) {
      return RDFPatchOps.read(in);
    }
  }

  @Test
  void appliedToTheReleaseBeforeTheyGiveTheNewOne() throws Exception {
    Release first = publish("2026-01-01", Samples.meeting());
    DatasetGraph data = dump(first);
    Release second = publish("2026-02-01", Samples.bare("S/2"), Samples.recoded("S/3"));
    RDFPatch patch = patch(second);
    assertThat(patch.getId().getURI()).endsWith("/dataset/release/" + second.id());
    assertThat(patch.getPrevious().getURI()).endsWith("/dataset/release/" + first.id());
    RDFPatchOps.applyChange(data, patch);
    assertThat(quads(data)).isEqualTo(quads(dump(second)));
    History.Change change = second.history().last().changes().orElseThrow();
    assertThat(change.from()).isEqualTo(first.id());
    assertThat(change.added()).isPositive();
    assertThat(change.removed()).isPositive();
  }

  @Test
  void theHistoryKeepsReleasesAndTheirChanges() throws Exception {
    Release first = publish("2026-01-01", Samples.bare("S/1"));
    Release second = publish("2026-02-01", Samples.bare("S/2"));
    Release third = publish("2026-03-01", Samples.bare("S/3"));
    assertThat(first.folder()).doesNotExist();
    assertThat(third.history().versions())
        .extracting(History.Version::id)
        .containsExactly(first.id(), second.id(), third.id());
    assertThat(third.history().versions())
        .extracting(History.Version::day)
        .containsExactly("2026-01-01", "2026-02-01", "2026-03-01");
    assertThat(third.history().first().changes()).isEmpty();
    for (History.Version version : third.history().versions().subList(1, 3)) {
      Path file = third.dumps().resolve(History.changesFile(version).orElseThrow());
      assertThat(file).exists();
      assertThat(Files.readString(third.dumps().resolve("SHA256SUMS")))
          .contains(Checksums.sha256(file));
    }
  }

  @Test
  void theSameDataAgainAreTheSameReleaseWithTheSameDay() throws Exception {
    publish("2026-01-01", Samples.bare("S/1"));
    Release second = publish("2026-02-01", Samples.bare("S/2"));
    Release again = publish("2026-03-01", Samples.bare("S/2"));
    assertThat(again).isEqualTo(second);
    assertThat(again.history().last().day()).isEqualTo("2026-02-01");
  }

  @Test
  void dataThatComeBackAreTheNextReleaseOfTheirId() throws Exception {
    Release first = publish("2026-01-01", Samples.bare("S/1"));
    publish("2026-02-01", Samples.bare("S/2"));
    Release back = publish("2026-03-01", Samples.bare("S/1"));
    assertThat(back.id()).isEqualTo(first.id());
    assertThat(back.history().versions()).hasSize(3);
    assertThat(back.history().version(first.id()).orElseThrow().day()).isEqualTo("2026-03-01");
  }

  @Test
  void aReleaseWithoutAHistoryIsTheFirstOfIt() throws Exception {
    Release first = publish("2026-01-01", Samples.bare("S/1"));
    Files.delete(first.folder().resolve(History.FILE));
    Release second = publish("2026-02-01", Samples.bare("S/2"));
    assertThat(
            second.history().versions().stream()
                .map(History.Version::id)
                .collect(Collectors.toList()))
        .containsExactly(first.id(), second.id());
  }
}
