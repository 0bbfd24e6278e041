package org.chapter8.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/** The seeds, published once for all tests of this virtual machine, as a user does it. */
record PublishedSeeds(Path folder, Run run) {
  private static final class Once {
    static final PublishedSeeds PUBLISHED = publish();
  }

  static PublishedSeeds get() {
    return Once.PUBLISHED;
  }

  private static PublishedSeeds publish() {
    try {
      Path target = Files.createDirectories(Path.of("target"));
      Path folder = Files.createTempDirectory(target, "seeds-release");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return new PublishedSeeds(folder, Run.of("publish", "--out", folder.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try {
      FileUtils.deleteDirectory(folder.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
