package org.chapter8.publish;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.zip.GZIPInputStream;

/** Reads lines one after the other, as bytes without their end. */
interface LineCursor extends Closeable {

  /** The next line, or nothing at the end. */
  Optional<byte[]> next() throws IOException;

  @Override
  default void close() throws IOException {}

  static LineCursor of(List<byte[]> lines) {
    Iterator<byte[]> iterator = lines.iterator();
    return () -> iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
  }

  static LineCursor ofFile(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    return new FileCursor(in);
  }

  /** The lines of a compressed file. */
  static LineCursor ofGzip(Path file) throws IOException {
    InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16);
    return new FileCursor(new BufferedInputStream(in, 1 << 16));
  }

  /** The lines of sorted cursors in one order, repetitions left out. */
  static LineCursor merge(List<LineCursor> cursors) throws IOException {
    return new Merge(cursors);
  }

  /** These lines as a stream of bytes, each ended by a line feed. */
  default InputStream asStream() {
    return new LineStream(this);
  }

  /** Lines of a file. */
  record FileCursor(InputStream in) implements LineCursor {
    @Override
    public Optional<byte[]> next() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream(200);
      int read = in.read();
      if (read < 0) {
        return Optional.empty();
      }
      while (read >= 0 && read != '\n') {
        line.write(read);
        read = in.read();
      }
      return Optional.of(line.toByteArray());
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /** Several sorted cursors as one. */
  final class Merge implements LineCursor {
    /** The next line of a cursor. */
    private static final class Head {
      private final byte[] line;
      private final LineCursor cursor;

      Head(byte[] line, LineCursor cursor) {
        this.line = line;
        this.cursor = cursor;
      }
    }

    private final List<LineCursor> cursors;
    private final PriorityQueue<Head> heads =
        new PriorityQueue<>((one, other) -> Arrays.compareUnsigned(one.line, other.line));
    private Optional<byte[]> last = Optional.empty();

    private Merge(List<LineCursor> cursors) throws IOException {
      this.cursors = List.copyOf(cursors);
      for (LineCursor cursor : cursors) {
        advance(cursor);
      }
    }

    private void advance(LineCursor cursor) throws IOException {
      cursor.next().ifPresent(line -> heads.add(new Head(line, cursor)));
    }

    @Override
    public Optional<byte[]> next() throws IOException {
      while (!heads.isEmpty()) {
        Head head = heads.remove();
        advance(head.cursor);
        if (last.isEmpty() || !Arrays.equals(last.get(), head.line)) {
          last = Optional.of(head.line);
          return last;
        }
      }
      return Optional.empty();
    }

    @Override
    public void close() throws IOException {
      for (LineCursor cursor : cursors) {
        cursor.close();
      }
    }
  }
}
