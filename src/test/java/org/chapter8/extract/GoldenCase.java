package org.chapter8.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapter8.link.NameIndex;
import org.chapter8.model.UnreadableException;
import org.chapter8.rdf.AuthorityReader;
import org.chapter8.rdf.Iris;
import org.chapter8.source.Sources;

/**
 * A document and, written by hand, what it says.
 *
 * <p>A line that begins with {@code optional} may be found; a line of kinds to ignore names those
 * that the case does not look at.
 *
 * @param name the folders of its kind and its own
 * @param input the document
 * @param required lines that must be found
 * @param optional lines that may be found
 * @param ignored first words of lines not looked at
 */
record GoldenCase(
    String name, Path input, Set<String> required, Set<String> optional, Set<String> ignored) {
  static final Path ROOT = Path.of("src/test/resources/extract");
  static final NameIndex AUTHORITY =
      new NameIndex(AuthorityReader.read(Path.of("ontology"), new Iris(Iris.DEFAULT_BASE)));
  static final Readers READERS = new Readers(AUTHORITY);

  /** All cases that the rules are held to: every folder below a folder of a kind. */
  static List<GoldenCase> all() throws IOException {
    return below(ROOT, 2);
  }

  /** The cases in the folders that lie {@code depth} levels below a folder, by name. */
  static List<GoldenCase> below(Path root, int depth) throws IOException {
    try (Stream<Path> folders = Files.walk(root, depth)) {
      List<GoldenCase> cases = new ArrayList<>();
      for (Path folder :
          folders.filter(f -> f.getNameCount() == root.getNameCount() + depth).toList()) {
        if (Files.isDirectory(folder)) {
          cases.add(read(root, folder));
        }
      }
      return cases.stream().sorted((a, b) -> a.name.compareTo(b.name)).toList();
    }
  }

  private static GoldenCase read(Path root, Path folder) throws IOException {
    Set<String> required = new TreeSet<>();
    Set<String> optional = new TreeSet<>();
    Set<String> ignored = new TreeSet<>();
    for (String line : Files.readAllLines(folder.resolve("expected.txt"))) {
      if (line.startsWith("ignores ")) {
        ignored.addAll(List.of(line.substring("ignores ".length()).split(" ")));
      } else if (line.startsWith("optional ")) {
        optional.add(line.substring("optional ".length()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        required.add(line);
      }
    }
    String name = root.relativize(folder).toString();
    return new GoldenCase(name, input(folder), required, optional, ignored);
  }

  /** The file beside what is expected of it, whatever its format. */
  private static Path input(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("input."))
          .findFirst()
          .orElse(folder.resolve("input.txt"));
    }
  }

  /** The lines found that the case looks at; a document that cannot be read has one line. */
  Set<String> found() {
    Set<String> found = new TreeSet<>();
    try {
      found.addAll(Rendering.of(READERS.read(Sources.read(input)), fragments()));
    } catch (UnreadableException e) {
      found.add("unreadable " + e.finding().code());
    }
    found.removeIf(line -> ignored.stream().anyMatch(kind -> isOf(line, kind)));
    return asWritten(found);
  }

  /** Blanks that a line was written with by hand are no difference. */
  private Set<String> asWritten(Set<String> found) {
    Map<String, String> written = new HashMap<>();
    Stream.concat(optional.stream(), required.stream())
        .forEach(line -> written.put(Rendering.compact(line), line));
    return found.stream()
        .map(line -> written.getOrDefault(Rendering.compact(line), line))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isOf(String line, String kind) {
    return line.startsWith(kind + " ") || line.startsWith("document " + kind + " ");
  }

  private List<String> fragments() {
    return Stream.concat(required.stream(), optional.stream())
        .filter(line -> line.contains(" | "))
        .map(line -> line.substring(line.indexOf(" | ") + 3))
        .distinct()
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
