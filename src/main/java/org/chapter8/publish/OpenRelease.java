package org.chapter8.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;

/** The current release, open for queries. */
public final class OpenRelease implements AutoCloseable {
  private final Release release;
  private final LinkedStore links;
  private final DatasetGraphText dataset;

  private OpenRelease(Release release, LinkedStore links, DatasetGraphText dataset) {
    this.release = release;
    this.links = links;
    this.dataset = dataset;
  }

  /**
   * Opens the current release of a data folder.
   *
   * @throws IOException if there is none, or it cannot be opened
   */
  public static OpenRelease current(Path data, StoreConfig config) throws IOException {
    Optional<Release> release = Release.current(data);
    if (release.isEmpty()) {
      throw new IOException(data + " holds no release; run chapter8 publish first");
    }
    LinkedStore links = LinkedStore.of(release.get());
    try {
      return new OpenRelease(release.get(), links, config.open(links.folder()));
    } catch (IOException | RuntimeException e) {
      links.close();
      throw e;
    }
  }

  /** Which release it is. */
  public Release release() {
    return release;
  }

  /** Its store with the text index. */
  public DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public void close() throws IOException {
    StoreConfig.close(dataset);
    links.close();
  }
}
