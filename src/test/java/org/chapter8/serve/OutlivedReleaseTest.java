package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chapter8.model.Extraction;
import org.chapter8.publish.Publisher;
import org.chapter8.publish.Release;
import org.chapter8.publish.SampleHome;
import org.chapter8.publish.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose release has been replaced and deleted. */
final class OutlivedReleaseTest {
  @TempDir private Path folder;

  private static Release publish(SampleHome home, Path out, Extraction extraction)
      throws Exception {
    return new Publisher(home.job(out, List.of(extraction))).publish().release();
  }

  @Test
  void everyFileOfItIsServedUntilTheServerStops() throws Exception {
    SampleHome home = SampleHome.in(folder);
    Path out = folder.resolve("data");
    Release release = publish(home, out, Samples.meeting());
    Chapter8Server.Address address = new Chapter8Server.Address("127.0.0.1", 0);
    try (Chapter8Server server = Chapter8Server.start(home.path(), release, address)) {
      publish(home, out, Samples.bare("S/2"));
      publish(home, out, Samples.bare("S/3"));
      assertThat(release.folder()).doesNotExist();
      Http http = new Http(server.port());
      assertThat(http.get("/dumps/").body()).contains("chapter8.nq.gz");
      String dump = "/dumps/" + release.id() + "/chapter8.nq.gz";
      assertThat(http.bytes(dump).statusCode()).isEqualTo(200);
      assertThat(http.get("/dataset.ttl").body()).contains(release.id());
      assertThat(http.get("/sitemap.xml").statusCode()).isEqualTo(200);
      assertThat(http.get("/release.json").body()).contains("\"id\" : \"" + release.id() + "\"");
      assertThat(http.get("/findings.tsv").body())
          .startsWith("file\tstart")
          .contains("sample.finding");
    }
    assertThat(out.toFile().list()).noneMatch(name -> name.startsWith(".open"));
  }
}
