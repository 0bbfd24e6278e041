package org.chapter8.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.chapter8.model.TextLayer;

/** The texts of the documents of a release, written one by one as they are read. */
final class Texts {
  /** The folder of a release that holds them. */
  static final String FOLDER = "texts";

  /** The file in it that lists their checksums. */
  static final String SUMS = "SHA256SUMS";

  private final Path folder;
  private final Map<String, String> sums = new TreeMap<>();

  /** Begins the folder of texts in the folder of a release. */
  static Texts begin(Path release) throws IOException {
    return new Texts(Files.createDirectories(release.resolve(FOLDER)));
  }

  private Texts(Path folder) {
    this.folder = folder;
  }

  /** Writes a text in UTF-8. */
  void write(TextLayer layer) throws IOException {
    Path file = folder.resolve(layer.id().key());
    Files.writeString(file, layer.text(), StandardCharsets.UTF_8);
    sums.put(layer.id().key(), Checksums.sha256(file));
  }

  /** Writes the checksums of all of them, in the form that {@code sha256sum} checks. */
  void finish() throws IOException {
    StringBuilder out = new StringBuilder();
    sums.forEach((name, sum) -> out.append(sum).append("  ").append(name).append('\n'));
    Files.writeString(folder.resolve(SUMS), out);
  }
}
