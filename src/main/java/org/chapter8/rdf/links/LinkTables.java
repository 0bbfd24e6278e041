package org.chapter8.rdf.links;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The tables of {@code ontology/links/}: one file a target. */
public final class LinkTables {
  private LinkTables() {}

  /**
   * The tables, in the order of their names.
   *
   * @param ontologyDir the folder that holds {@code links}; without such a folder there are none
   * @throws UncheckedIOException if a file cannot be read or is not well written
   */
  public static List<MappingSet> load(Path ontologyDir) {
    return files(ontologyDir).stream().map(LinkTables::table).toList();
  }

  /**
   * The files of the tables, sorted.
   *
   * @throws UncheckedIOException if the folder cannot be listed
   */
  public static List<Path> files(Path ontologyDir) {
    Path folder = ontologyDir.resolve("links");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(SssomReader.ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MappingSet table(Path file) {
    try {
      SssomReader.Result result = SssomReader.read(file);
      if (!result.findings().isEmpty()) {
        throw new IOException(result.findings().getFirst().toString());
      }
      return result.set().orElseThrow(() -> new IOException(file + ": holds no table"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
