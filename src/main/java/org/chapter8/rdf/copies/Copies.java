package org.chapter8.rdf.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The copies of a data folder: {@code external/<target>}, beside the releases. */
public final class Copies {
  /** The folder of copies in a data folder. */
  public static final String FOLDER = "external";

  private Copies() {}

  /**
   * The copies of a data folder, by name; none where nobody made any.
   *
   * @throws IOException if one can't be read
   */
  public static List<Copy> in(Path data) throws IOException {
    Path external = data.resolve(FOLDER);
    if (!Files.isDirectory(external)) {
      return List.of();
    }
    List<Copy> copies = new ArrayList<>();
    for (String name : names(external)) {
      find(data, name).ifPresent(copies::add);
    }
    return copies;
  }

  private static List<String> names(Path external) throws IOException {
    try (Stream<Path> entries = Files.list(external)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  /**
   * The copy of a target, as it is now: later ones are other folders.
   *
   * @throws IOException if it is there and can't be read
   */
  public static Optional<Copy> find(Path data, String target) throws IOException {
    Path entry = data.resolve(FOLDER).resolve(target);
    return Files.isDirectory(entry)
        ? Optional.of(Copy.read(target, entry.toRealPath()))
        : Optional.empty();
  }
}
