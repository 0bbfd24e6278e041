package org.chapter8.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

  /** All cases: every folder below a folder of a kind. */
  static List<GoldenCase> all() throws IOException {
    try (Stream<Path> folders = Files.walk(ROOT, 2)) {
      List<GoldenCase> cases = new ArrayList<>();
      for (Path folder : folders.filter(f -> ROOT.relativize(f).getNameCount() == 2).toList()) {
        if (Files.isDirectory(folder)) {
          cases.add(read(folder));
        }
      }
      return cases.stream().sorted((a, b) -> a.name.compareTo(b.name)).toList();
    }
  }

  private static GoldenCase read(Path folder) throws IOException {
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
    String name = ROOT.relativize(folder).toString();
    return new GoldenCase(name, folder.resolve("input.txt"), required, optional, ignored);
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
    return found;
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
