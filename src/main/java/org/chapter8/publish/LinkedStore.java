package org.chapter8.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chapter8.publish.search.SearchIndex;

/**
 * The files of a release under names of their own. A store can be open in one process only; hard
 * links let a server, queries and a stock Fuseki read the same files at the same time, which is
 * safe since nobody writes to a release, and keep them when the release is deleted.
 */
public final class LinkedStore implements AutoCloseable {
  private static final String PREFIX = ".open-";
  private static final List<String> LOCKS = List.of("tdb.lock", "write.lock");

  /** All of a release, so that who opened it still has it when it is deleted. */
  private static final List<String> PARTS =
      List.of(
          StoreConfig.STORE,
          StoreConfig.INDEX,
          SearchIndex.FOLDER,
          "dumps",
          Texts.FOLDER,
          "void.ttl",
          ReleaseRecord.FILE,
          History.FILE,
          Sitemap.FOLDER,
          "findings.tsv",
          "release.json",
          Withdrawn.FILE);

  /** What a release of an older version does not have. */
  private static final List<String> ADDED =
      List.of(
          Texts.FOLDER,
          ReleaseRecord.FILE,
          History.FILE,
          Sitemap.FOLDER,
          SearchIndex.FOLDER,
          Withdrawn.FILE);

  private final Path folder;

  private LinkedStore(Path folder) {
    this.folder = folder;
  }

  /** Links the store of a release; closing removes the links. */
  public static LinkedStore of(Release release) throws IOException {
    Path data = release.folder().toAbsolutePath().getParent();
    clear(data);
    Path links = Files.createTempDirectory(data, PREFIX + ProcessHandle.current().pid() + "-");
    try {
      link(release.folder(), links);
      return new LinkedStore(links);
    } catch (IOException e) {
      Folders.delete(links);
      throw e;
    }
  }

  /** Removes the links of processes that were killed. */
  private static void clear(Path data) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(data, PREFIX + "*")) {
      for (Path links : left) {
        String[] parts = links.getFileName().toString().split("-", -1);
        if (ProcessHandle.of(Long.parseLong(parts[1])).isEmpty()) {
          Folders.delete(links);
        }
      }
    }
  }

  private static void link(Path folder, Path links) throws IOException {
    for (String part : PARTS) {
      if (ADDED.contains(part) && !Files.exists(folder.resolve(part))) {
        continue;
      }
      List<Path> paths;
      try (Stream<Path> walk = Files.walk(folder.resolve(part))) {
        paths = walk.toList();
      }
      for (Path path : paths) {
        Path target = links.resolve(folder.relativize(path));
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else if (!LOCKS.contains(path.getFileName().toString())) {
          Folders.linkOrCopy(path, target);
        }
      }
    }
  }

  /** The folder that holds the links, laid out as a release. */
  public Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    Folders.delete(folder);
  }
}
