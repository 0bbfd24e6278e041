package org.chapter8.serve.examples;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The questions of {@code queries/examples/} and, where they ask other services too, {@code
 * queries/federated/}: a Turtle file each, in the form of the SIB's <a
 * href="https://github.com/sib-swiss/sparql-examples">sparql-examples</a>. Beside them {@code
 * prefixes.ttl} declares their prefixes and {@code results.tsv} has what they last gave.
 */
public final class Examples {
  static final String ENDING = ".ttl";
  private static final String FOLDER = "queries/examples";
  private static final String FEDERATED = "queries/federated";
  private static final String PREFIXES = "prefixes.ttl";
  private static final String SHARED = "../examples/" + PREFIXES;
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Examples() {}

  /** The forms of a query. */
  public enum Kind {
    SELECT,
    ASK,
    CONSTRUCT,
    DESCRIBE;

    /** The word with which the query begins, as in the names of SHACL. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What a question last gave.
   *
   * @param rows rows of a SELECT, triples of a CONSTRUCT or DESCRIBE, 1 for an ASK that holds
   * @param date the day it was run
   * @param release the id of the release it was run on
   */
  public record Result(long rows, LocalDate date, String release) {}

  /**
   * A question.
   *
   * @param name the file's name without its ending
   * @param titles the question by language
   * @param comments what to know about it, by language
   * @param keywords by language, in the order of the letters
   * @param sparql the query with the prefixes it uses
   * @param endpoint the public endpoint it is meant for
   * @param services whom it asks by {@code SERVICE}, in the order of the letters
   * @param last empty if it was not run yet
   */
  public record Example(
      String name,
      Kind kind,
      Map<String, String> titles,
      Map<String, String> comments,
      Map<String, List<String>> keywords,
      String sparql,
      String endpoint,
      List<String> services,
      Optional<Result> last) {
    /** Its title in a language; its name where it has none. */
    public String title(String lang) {
      return titles.getOrDefault(lang, name);
    }

    /** What to know about it in a language; the empty string where nothing is said. */
    public String comment(String lang) {
      return comments.getOrDefault(lang, "");
    }

    /** Its keywords in a language. */
    public List<String> keywords(String lang) {
      return keywords.getOrDefault(lang, List.of());
    }

    Example with(Optional<Result> result) {
      return new Example(
          name, kind, titles, comments, keywords, sparql, endpoint, services, result);
    }
  }

  /**
   * Those about our data alone, by name; none if there is no such folder.
   *
   * @throws IOException if a file cannot be read or is no example; the message names it
   */
  public static List<Example> all(Path home) throws IOException {
    return in(home.resolve(FOLDER));
  }

  /**
   * Those that ask other services too, by name; none if there is no such folder.
   *
   * @throws IOException if a file cannot be read or is no example; the message names it
   */
  public static List<Example> federated(Path home) throws IOException {
    return in(home.resolve(FEDERATED));
  }

  private static List<Example> in(Path folder) throws IOException {
    List<Example> examples = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      ExampleResults results = ExampleResults.in(folder);
      Map<String, String> prefixes = prefixes(folder);
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
        for (Path file : files) {
          if (!file.endsWith(PREFIXES)) {
            Example example = ExampleReader.read(file, prefixes);
            examples.add(example.with(results.of(example.name())));
          }
        }
      }
    }
    examples.sort(Comparator.comparing(Example::name));
    return List.copyOf(examples);
  }

  /** The one of that name; a name that no file of ours could have is nobody's. */
  public static Optional<Example> named(Path home, String name) throws IOException {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    Path folder = home.resolve(FOLDER);
    Path file = folder.resolve(name + ENDING);
    if (file.endsWith(PREFIXES) || !Files.exists(file)) {
      return Optional.empty();
    }
    return Optional.of(read(file).with(ExampleResults.in(folder).of(name)));
  }

  /**
   * Reads one file, whose prefixes stand in {@code prefixes.ttl} of its folder, and in that of the
   * folder {@code examples} beside it, if they are there.
   *
   * @throws IOException if it cannot be read or is no example; the message names it
   */
  public static Example read(Path file) throws IOException {
    return ExampleReader.read(file, prefixes(file.toAbsolutePath().getParent()));
  }

  /** Those of a folder; questions to others have those of {@code queries/examples/} as well. */
  private static Map<String, String> prefixes(Path folder) throws IOException {
    Map<String, String> prefixes = new TreeMap<>();
    for (Path file : List.of(folder.resolve(SHARED), folder.resolve(PREFIXES))) {
      if (Files.exists(file)) {
        prefixes.putAll(ExampleReader.prefixes(file));
      }
    }
    return prefixes;
  }
}
