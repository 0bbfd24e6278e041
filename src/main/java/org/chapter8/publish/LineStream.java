package org.chapter8.publish;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** The lines of a cursor as a stream of bytes. */
final class LineStream extends InputStream {
  private final LineCursor lines;
  private byte[] current = {};
  private int position;

  LineStream(LineCursor lines) {
    this.lines = lines;
  }

  private boolean fill() throws IOException {
    if (position < current.length) {
      return true;
    }
    Optional<byte[]> line = lines.next();
    if (line.isEmpty()) {
      return false;
    }
    current = Arrays.copyOf(line.get(), line.get().length + 1);
    current[current.length - 1] = '\n';
    position = 0;
    return true;
  }

  @Override
  public int read() throws IOException {
    return fill() ? current[position++] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int done = 0;
    while (done < length && fill()) {
      int part = Math.min(length - done, current.length - position);
      System.arraycopy(current, position, target, offset + done, part);
      position += part;
      done += part;
    }
    return done == 0 ? -1 : done;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
