package org.chapter8.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.chapter8.model.UnreadableException;

/** Reads files whole, up to a bound. */
final class FileBytes {
  private FileBytes() {}

  /**
   * The bytes of a file.
   *
   * @throws UnreadableException if it is not there, cannot be read, is empty or too large
   */
  static RawFile read(Path file, Limits limits) throws UnreadableException {
    String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    RawFile nothing = new RawFile(name, new byte[0]);
    try (InputStream in = Files.newInputStream(file)) {
      int most = Math.toIntExact(Math.min(limits.bytes() + 1, Integer.MAX_VALUE - 8));
      RawFile read = new RawFile(name, in.readNBytes(most));
      return checked(read, limits);
    } catch (NoSuchFileException gone) {
      throw nothing.refused("source.missing", "expected a file, found none of that name", gone);
    } catch (IOException failed) {
      throw nothing.refused(
          "source.io", "expected a file that can be read, found: " + reason(failed), failed);
    }
  }

  static RawFile checked(RawFile file, Limits limits) throws UnreadableException {
    if (file.bytes().length == 0) {
      throw file.refused("source.empty", "expected a text, found an empty file");
    }
    if (file.bytes().length > limits.bytes()) {
      throw file.refused(
          "source.too-large", "expected at most %d bytes, found more".formatted(limits.bytes()));
    }
    return file;
  }

  /** A path in a message would make what is published depend on where the files lie. */
  private static String reason(IOException failed) {
    return failed instanceof FileSystemException file && file.getReason() != null
        ? file.getReason()
        : failed.getClass().getSimpleName();
  }
}
