package org.chapter8.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.tdb2.params.StoreParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NodeCachesTest {
  private static final long MB = 1 << 20;

  @Test
  void aSmallHeapHasSmallCaches() {
    StoreParams params = NodeCaches.within(512 * MB);
    assertThat(params.getNodeId2NodeCacheSize()).isBetween(100_000, 200_000);
    assertThat(params.getNode2NodeIdCacheSize()).isBetween(25_000, 50_000);
  }

  @Test
  void aLargeHeapHasThoseOfTdb() {
    assertThat(NodeCaches.within(32_000 * MB).getNodeId2NodeCacheSize())
        .isEqualTo(StoreParams.getDftStoreParams().getNodeId2NodeCacheSize());
    assertThat(NodeCaches.within(32_000 * MB).getNode2NodeIdCacheSize())
        .isEqualTo(StoreParams.getDftStoreParams().getNode2NodeIdCacheSize());
  }

  /** Else whoever opens the release would have them too, on a larger machine as well. */
  @Test
  void theyAreNotWrittenIntoTheRelease(@TempDir Path folder) throws Exception {
    SampleHome home = SampleHome.in(folder);
    Release release =
        new Publisher(home.job(folder.resolve("data"), List.of(Samples.meeting())))
            .publish()
            .release();
    try (Stream<Path> files = Files.walk(release.folder().resolve(StoreConfig.STORE))) {
      assertThat(files.map(file -> file.getFileName().toString())).doesNotContain("tdb.cfg");
    }
  }
}
