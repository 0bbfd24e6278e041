package org.chapter8.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The current release, open for queries. A store can be open in one process only; while a server
 * has it, the same files are opened under other names, as hard links, which is safe since nobody
 * writes to a release.
 */
public final class OpenRelease implements AutoCloseable {
  private static final List<String> LOCKS = List.of("tdb.lock", "write.lock");

  private final Release release;
  private final DatasetGraphText dataset;
  private final Path links;

  private OpenRelease(Release release, DatasetGraphText dataset, Path links) {
    this.release = release;
    this.dataset = dataset;
    this.links = links;
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
    Path links = Files.createTempDirectory(data.toAbsolutePath(), ".open-");
    try {
      link(release.get().folder(), links);
      return new OpenRelease(release.get(), config.open(links), links);
    } catch (IOException | RuntimeException e) {
      Folders.delete(links);
      throw e;
    }
  }

  private static void link(Path folder, Path links) throws IOException {
    for (String part : List.of(StoreConfig.STORE, StoreConfig.INDEX)) {
      List<Path> paths;
      try (Stream<Path> walk = Files.walk(folder.resolve(part))) {
        paths = walk.toList();
      }
      for (Path path : paths) {
        Path target = links.resolve(folder.relativize(path));
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else if (!LOCKS.contains(path.getFileName().toString())) {
          Files.createLink(target, path);
        }
      }
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
    Folders.delete(links);
  }
}
