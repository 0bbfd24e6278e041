package org.chapter8.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Room on the disk. A store is written through mapped memory, where a full disk shows itself late
 * and badly, so it is asked before.
 */
final class Space {
  /** What an empty store, its index and their first growth take, in bytes. */
  private static final long LEAST = 256L << 20;

  /** A document becomes a store, an index, five dumps and their sorted lines. */
  private static final long TIMES_THE_INPUT = 100;

  private Space() {}

  /**
   * Makes sure that a release of these inputs has room.
   *
   * @throws PublishException if it has not
   */
  static void require(Path folder, List<Input> inputs) throws IOException, PublishException {
    long bytes = 0;
    for (Input input : inputs) {
      bytes += input.size();
    }
    require(folder, bytes, Files.getFileStore(folder).getUsableSpace());
  }

  /** The same for {@code bytes} of input and {@code usable} bytes of room. */
  static void require(Path folder, long bytes, long usable) throws PublishException {
    long needed = LEAST + TIMES_THE_INPUT * bytes;
    if (usable < needed) {
      throw new PublishException(
          "a release of these documents needs about %d MB, found %d MB free at %s"
              .formatted(needed >> 20, usable >> 20, folder));
    }
  }
}
