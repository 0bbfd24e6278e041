package org.chapter8.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Stands for everything a release is made from, so that a change of any part is seen. */
public final class Fingerprint {
  private final StringBuilder parts = new StringBuilder();

  /** Adds a value. */
  public Fingerprint value(String name, String value) {
    parts.append(name).append('=').append(value).append('\n');
    return this;
  }

  /** Adds a file by its content and a name; one that cannot be read counts as that. */
  public Fingerprint file(String name, Path file) {
    try {
      return value(name, Checksums.sha256(file));
    } catch (IOException e) {
      return value(name, "unreadable");
    }
  }

  /** Adds all files of a folder. */
  public Fingerprint folder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return this;
    }
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      value(folder.relativize(file).toString(), Checksums.sha256(file));
    }
    return this;
  }

  /** The fingerprint, in hexadecimal. */
  public String get() {
    return Checksums.sha256(parts.toString());
  }
}
