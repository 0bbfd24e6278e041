package org.chapter8.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lines sorted by their UTF-8 bytes, each once. What does not fit in memory goes to sorted files in
 * a folder that the caller deletes, so that a corpus of any size has one order.
 */
final class SortedLines {
  /** Bytes of lines held before they go to a file: a small part of the heap the launcher gives. */
  static final long MEMORY = 64L << 20;

  private static final int OVERHEAD = 24;

  private final Path folder;
  private final String name;
  private final long memory;
  private final List<Path> runs = new ArrayList<>();
  private final List<byte[]> pending = new ArrayList<>();
  private long pendingBytes;
  private boolean sorted = true;

  SortedLines(Path folder, String name, long memory) {
    this.folder = folder;
    this.name = name;
    this.memory = memory;
  }

  /** Adds a line, given without its end. */
  void add(String line) throws IOException {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    pending.add(bytes);
    sorted = false;
    pendingBytes += bytes.length + OVERHEAD;
    if (pendingBytes > memory) {
      spill();
    }
  }

  /** All lines so far, in order, without repetition. More may be added once it is closed. */
  LineCursor open() throws IOException {
    sort();
    List<LineCursor> cursors = new ArrayList<>();
    try {
      for (Path run : runs) {
        cursors.add(LineCursor.ofFile(run));
      }
    } catch (IOException e) {
      for (LineCursor cursor : cursors) {
        cursor.close();
      }
      throw e;
    }
    cursors.add(LineCursor.of(pending));
    return LineCursor.merge(cursors);
  }

  private void sort() {
    if (!sorted) {
      pending.sort(Arrays::compareUnsigned);
      sorted = true;
    }
  }

  private void spill() throws IOException {
    sort();
    Path run = folder.resolve(name + "-" + runs.size() + ".lines");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(run))) {
      for (byte[] line : pending) {
        out.write(line);
        out.write('\n');
      }
    }
    runs.add(run);
    pending.clear();
    pendingBytes = 0;
  }
}
