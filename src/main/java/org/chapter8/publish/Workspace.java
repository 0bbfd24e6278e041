package org.chapter8.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The folder that holds the releases: {@code releases/<id>}, with {@code current} and {@code
 * previous} as symbolic links to the last two. It is locked while open, so that one publisher works
 * in it at a time.
 */
final class Workspace implements AutoCloseable {
  private static final String BUILDING = ".building";

  private final Path folder;
  private final FileChannel channel;

  private Workspace(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** Takes the folder for this process, and clears what an interrupted run left half-built. */
  static Workspace lock(Path folder) throws IOException, PublishException {
    Files.createDirectories(folder.resolve("releases"));
    FileChannel channel =
        FileChannel.open(
            folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Optional<FileLock> lock = tryLock(channel);
    if (lock.isEmpty()) {
      channel.close();
      throw new PublishException(
          folder + " is being published by another process; wait for it or choose another --out");
    }
    Workspace workspace = new Workspace(folder, channel);
    Folders.delete(workspace.building());
    return workspace;
  }

  private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    }
  }

  private Path building() {
    return folder.resolve("releases").resolve(BUILDING);
  }

  /** An empty folder to build a release in. */
  Path begin() throws IOException {
    return Files.createDirectories(building());
  }

  /** Forgets what was built. */
  void abandon() throws IOException {
    Folders.delete(building());
  }

  /**
   * Makes the built release the current one in one step. A release equal to one that is there is
   * that one.
   *
   * @return the release's folder
   */
  Path switchTo(String id) throws IOException {
    Path release = place(id);
    Path target = Path.of("releases").resolve(release.getFileName());
    Path current = folder.resolve("current");
    if (Files.exists(current, LinkOption.NOFOLLOW_LINKS)) {
      Path last = Files.readSymbolicLink(current);
      if (last.equals(target)) {
        return release;
      }
      link(folder.resolve("previous"), last);
    }
    link(current, target);
    prune();
    return release;
  }

  /**
   * Where a release goes: under its id, or, if a release of the same data was built by other code,
   * under the id and a number. A folder that a server may be reading never changes.
   */
  private Path place(String id) throws IOException {
    for (int number = 1; ; number++) {
      String name = number == 1 ? id : id + "-" + number;
      Path release = folder.resolve("releases").resolve(name);
      if (!Files.exists(release)) {
        Files.move(building(), release, StandardCopyOption.ATOMIC_MOVE);
        return release;
      }
      if (Release.describesTheSame(release, building())) {
        abandon();
        return release;
      }
    }
  }

  private void link(Path link, Path target) throws IOException {
    Path next = folder.resolve("." + link.getFileName() + ".next");
    Files.deleteIfExists(next);
    Files.createSymbolicLink(next, target);
    Files.move(next, link, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Deletes the releases that are neither the current nor the previous one. */
  private void prune() throws IOException {
    Path current = folder.resolve("current").toRealPath();
    Path previous = folder.resolve("previous");
    Path kept = Files.exists(previous) ? previous.toRealPath() : current;
    try (DirectoryStream<Path> releases = Files.newDirectoryStream(folder.resolve("releases"))) {
      for (Path release : releases) {
        Path real = release.toRealPath();
        if (!release.getFileName().toString().startsWith(".")
            && !real.equals(current)
            && !real.equals(kept)) {
          Folders.delete(release);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
