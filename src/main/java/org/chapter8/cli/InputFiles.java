package org.chapter8.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapter8.publish.Input;

/** Files and folders named on the command line. */
final class InputFiles {
  private InputFiles() {}

  /** A file below what was named. */
  private record Found(Path named, Path file) {
    Path absolute() {
      return file.toAbsolutePath().normalize();
    }

    /** The path below the folder that was named, or the name of the file. */
    String shortName() {
      boolean isNamed = named.equals(file);
      return (isNamed ? absolute().getFileName() : named.relativize(file)).toString();
    }

    String longName() {
      return file.normalize().toString();
    }
  }

  /**
   * The files, each once; of a folder those in it and below whose names do not begin with a dot,
   * sorted, and with them links that lead to no file. A file is called by its path below the folder
   * named, and where two would be called the same, by the path as it was named.
   *
   * @throws IOException if one that was named is not there, or a folder cannot be read
   */
  static List<Input> of(List<Path> named) throws IOException {
    List<Found> found = new ArrayList<>();
    for (Path path : named) {
      if (!Files.exists(path)) {
        throw new NoSuchFileException(path.toString());
      }
      if (Files.isDirectory(path)) {
        found.addAll(below(path));
      } else {
        found.add(new Found(path, path));
      }
    }
    Map<Path, Found> once = new LinkedHashMap<>();
    found.forEach(file -> once.putIfAbsent(file.absolute(), file));
    return named(once.values());
  }

  private static List<Input> named(Collection<Found> files) {
    Set<String> names = new HashSet<>();
    Set<String> shared =
        files.stream()
            .map(Found::shortName)
            .filter(name -> !names.add(name))
            .collect(Collectors.toSet());
    return files.stream()
        .map(
            file ->
                new Input(
                    shared.contains(file.shortName()) ? file.longName() : file.shortName(),
                    file.absolute()))
        .toList();
  }

  private static List<Found> below(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> Files.isRegularFile(file) || isLinkToNoFile(file))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(file -> !file.equals(folder))
          .sorted()
          .map(file -> new Found(folder, file))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Reading it says what is wrong with it; leaving it out would hide it. */
  private static boolean isLinkToNoFile(Path file) {
    return Files.isSymbolicLink(file) && (Files.isDirectory(file) || !Files.exists(file));
  }
}
