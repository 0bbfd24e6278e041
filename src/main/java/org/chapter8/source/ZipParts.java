package org.chapter8.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.chapter8.model.UnreadableException;

/** The parts of an office document, which is a zip file; each is unpacked within bounds. */
final class ZipParts implements AutoCloseable {
  /** How each entry of the directory at the end of a zip file begins. */
  private static final byte[] ENTRY = {'P', 'K', 1, 2};

  private static final int SMALL = 1 << 20;

  private final RawFile file;
  private final Limits limits;
  private final ZipFile zip;
  private long unpacked;

  private ZipParts(RawFile file, Limits limits, ZipFile zip) {
    this.file = file;
    this.limits = limits;
    this.zip = zip;
  }

  /**
   * Opens a zip file.
   *
   * @throws UnreadableException if it is none, is broken, or has too many entries
   */
  static ZipParts open(RawFile file, Limits limits) throws UnreadableException {
    // Counted before the directory is read, which would keep them all in memory.
    int entries = entries(file.bytes());
    if (entries > limits.zipEntries()) {
      throw file.refused(
          "source.zip",
          "expected at most %d entries, found %d".formatted(limits.zipEntries(), entries));
    }
    try {
      SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(file.bytes());
      return new ZipParts(file, limits, ZipFile.builder().setSeekableByteChannel(channel).get());
    } catch (IOException | IllegalArgumentException broken) {
      throw broken(file, broken);
    }
  }

  private static int entries(byte[] bytes) {
    int found = 0;
    for (int i = 0; i + ENTRY.length <= bytes.length; i++) {
      boolean here = true;
      for (int j = 0; j < ENTRY.length && here; j++) {
        here = bytes[i + j] == ENTRY[j];
      }
      found += here ? 1 : 0;
    }
    return found;
  }

  private static UnreadableException broken(RawFile file, Exception reason) {
    return file.refused(
        "source.zip", "expected a zip file that is whole, found: " + reason.getMessage(), reason);
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /**
   * A part, unpacked; empty if there is none of that name.
   *
   * @throws UnreadableException if it is broken, or unpacks to more than the limits allow
   */
  Optional<RawFile> part(String name) throws UnreadableException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(Math.toIntExact(most(entry) + 1));
      unpacked += bytes.length;
      if (bytes.length > most(entry) || unpacked > limits.zipBytes()) {
        throw file.refused(
            "source.zip",
            "expected parts of at most %d bytes that were packed at most %d to 1, found more in %s"
                .formatted(limits.zipBytes(), limits.zipRatio(), name));
      }
      return Optional.of(new RawFile(file.name(), bytes));
    } catch (IOException | IllegalArgumentException broken) {
      throw broken(file, broken);
    }
  }

  private long most(ZipArchiveEntry entry) {
    long packed = Math.max(0, Math.min(entry.getCompressedSize(), file.bytes().length));
    long byRatio = Math.max(SMALL, packed * limits.zipRatio());
    return Math.min(Math.min(limits.zipBytes(), byRatio), Integer.MAX_VALUE - 16);
  }

  @Override
  public void close() {
    // The bytes lie in memory: there is nothing to close that could fail.
    try {
      zip.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
