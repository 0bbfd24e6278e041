package org.chapter8.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * What became different between two releases, as an <a
 * href="https://afs.github.io/rdf-delta/rdf-patch.html">RDF Patch</a>: both are read side by side
 * in their one order, so that their size does not matter.
 */
final class Changes {
  private final OutputStream out;
  private long added;
  private long removed;

  private Changes(OutputStream out) {
    this.out = out;
  }

  /**
   * Writes changes, compressed.
   *
   * @param file where to
   * @param from the IRI of the release before
   * @param before its lines of N-Quads, sorted by their bytes
   * @param to the IRI of the new release
   * @param after its lines
   * @return how much was added and removed, with {@code id} as the release before
   */
  static History.Change write(
      Path file, String from, LineCursor before, String to, LineCursor after, String id)
      throws IOException {
    try (OutputStream out =
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16));
        before;
        after) {
      Changes changes = new Changes(out);
      changes.line("H id <" + to + "> .");
      changes.line("H prev <" + from + "> .");
      changes.line("TX .");
      changes.compare(before, after);
      changes.line("TC .");
      return new History.Change(id, changes.added, changes.removed);
    }
  }

  private void compare(LineCursor before, LineCursor after) throws IOException {
    Optional<byte[]> old = before.next();
    Optional<byte[]> now = after.next();
    while (old.isPresent() || now.isPresent()) {
      int order = order(old, now);
      if (order < 0) {
        removed++;
        change('D', old.orElseThrow());
      } else if (order > 0) {
        added++;
        change('A', now.orElseThrow());
      }
      if (order <= 0) {
        old = before.next();
      }
      if (order >= 0) {
        now = after.next();
      }
    }
  }

  /** Which comes first; the end comes last. */
  private static int order(Optional<byte[]> old, Optional<byte[]> now) {
    if (old.isPresent() && now.isPresent()) {
      return Arrays.compareUnsigned(old.get(), now.get());
    }
    return old.isPresent() ? -1 : 1;
  }

  private void change(char what, byte[] line) throws IOException {
    out.write(what);
    out.write(' ');
    out.write(line);
    out.write('\n');
  }

  private void line(String line) throws IOException {
    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
