package org.chapter8.serve.copies;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.chapter8.model.Sha256;

/**
 * What we use of a target: a query for statements, as {@code ?s ?p ?o}, about the resources that
 * stand in its {@code VALUES ?item { }}. Comments at its head say more; see {@code
 * fuseki-config/README.md}.
 *
 * @param target the name of the service
 * @param text of the query
 * @param space what the IRIs of the target's resources begin with
 * @param links what the IRIs begin with that are asked for, where these are not its own
 * @param labels IRIs of the properties by which it calls things
 * @param merged IRI of the property that leads from what was merged into another to that one
 * @param batch how many resources to ask about at a time
 * @param rows how many rows its answers have at most; one that has as many may be cut
 */
public record Recipe(
    String target,
    String text,
    String space,
    String links,
    List<String> labels,
    Optional<String> merged,
    int batch,
    int rows) {
  private static final String ENDING = ".rq";
  private static final List<String> COLUMNS = List.of("s", "p", "o");
  private static final Pattern HEAD = Pattern.compile("(?m)^# (\\w+): (.*\\S)\\s*$");
  private static final Pattern PLACE = Pattern.compile("VALUES \\?item \\{\\s*\\}");

  public Recipe {
    labels = List.copyOf(labels);
  }

  /**
   * The recipes of a folder, by name.
   *
   * @throws IOException if one can't be read; says what is wrong with it
   */
  public static List<Recipe> all(Path folder) throws IOException {
    List<Recipe> recipes = new java.util.ArrayList<>();
    for (Path file : files(folder)) {
      recipes.add(read(file));
    }
    return recipes;
  }

  /**
   * The names of the services that have a recipe in a folder, which need not be there.
   *
   * @throws IOException if the folder can't be read
   */
  public static List<String> targets(Path folder) throws IOException {
    return Files.isDirectory(folder)
        ? files(folder).stream().map(Recipe::name).toList()
        : List.of();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(ENDING, "");
  }

  private static Recipe read(Path file) throws IOException {
    String name = name(file);
    String text = Files.readString(file);
    Map<String, String> head = head(text);
    try {
      Recipe recipe =
          new Recipe(
              name,
              text,
              required(head, "space"),
              head.getOrDefault("links", required(head, "space")),
              List.of(required(head, "labels").split(" ")),
              Optional.ofNullable(head.get("merged")),
              Integer.parseInt(required(head, "batch")),
              Integer.parseInt(head.getOrDefault("rows", "" + Integer.MAX_VALUE)));
      recipe.requireSound();
      return recipe;
    } catch (IllegalArgumentException | QueryParseException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static Map<String, String> head(String text) {
    Map<String, String> head = new TreeMap<>();
    Matcher lines = HEAD.matcher(text);
    while (lines.find()) {
      head.putIfAbsent(lines.group(1), lines.group(2));
    }
    return head;
  }

  private static String required(Map<String, String> head, String key) {
    return Optional.ofNullable(head.get(key))
        .orElseThrow(() -> new IllegalArgumentException("expected a line \"# " + key + ": …\""));
  }

  private void requireSound() {
    Query query = QueryFactory.create(text);
    if (!query.isSelectType() || !query.getResultVars().equals(COLUMNS)) {
      throw new IllegalArgumentException("expected SELECT ?s ?p ?o");
    }
    if (!PLACE.matcher(text).find()) {
      throw new IllegalArgumentException("expected VALUES ?item { } to be filled");
    }
    if (batch < 1 || rows < 1) {
      throw new IllegalArgumentException("expected a batch and rows of 1 at least");
    }
  }

  /** The query about some resources, by their IRIs. */
  String about(Collection<String> iris) {
    String values =
        iris.stream().map(iri -> "<" + iri + ">").collect(Collectors.joining(" ", "{ ", " }"));
    return PLACE.matcher(text).replaceAll(Matcher.quoteReplacement("VALUES ?item " + values));
  }

  /** SHA-256 of the text. */
  String checksum() {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether resources are asked for by IRIs that are not the target's own. */
  boolean isByLinks() {
    return !links.equals(space);
  }
}
