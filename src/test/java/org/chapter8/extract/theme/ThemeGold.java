package org.chapter8.extract.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.chapter8.rdf.AuthorityTables;

/**
 * Statements whose themes were given by hand: a tab-separated table with a head, of which a row has
 * an id, a language, a split, a source, two offsets in code points, a text and the keys of the
 * themes, {@code -} for none. Without a text it is what stands between the offsets of a seed.
 */
record ThemeGold(List<Row> rows) {
  private static final Path SEEDS = Path.of("seeds");
  private static final int COLUMNS = 8;

  /** A statement and its themes. */
  record Row(
      String id, String language, String split, String source, String text, Set<String> themes) {

    /**
     * What it was taken from: {@code seed} and {@code gold} are documents that those who wrote the
     * words could read, {@code own} statements written for this table alone.
     */
    String kind() {
      return source.equals("own") ? "own" : source.endsWith(".txt") ? "seed" : "gold";
    }
  }

  static ThemeGold read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return new ThemeGold(List.of());
    }
    Map<String, String> keys = themesByNotation();
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("id\t")) {
        rows.add(row(line, keys));
      }
    }
    return new ThemeGold(rows);
  }

  private static Row row(String line, Map<String, String> keys) throws IOException {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException("expected " + COLUMNS + " cells, found: " + line);
    }
    Set<String> themes = new TreeSet<>();
    for (String key : cells[7].strip().split(" +", -1)) {
      if (!key.equals("-")) {
        themes.add(theme(key, keys));
      }
    }
    return new Row(cells[0], cells[1], cells[2], cells[3], text(cells), themes);
  }

  private static String theme(String key, Map<String, String> keys) {
    if (!keys.containsKey(key)) {
      throw new IllegalArgumentException("expected the key of a theme, found: " + key);
    }
    return keys.get(key);
  }

  private static String text(String[] cells) throws IOException {
    if (!cells[6].isBlank()) {
      return cells[6].strip();
    }
    String seed = Files.readString(SEEDS.resolve(cells[3]));
    int start = seed.offsetByCodePoints(0, Integer.parseInt(cells[4]));
    int end = seed.offsetByCodePoints(0, Integer.parseInt(cells[5]));
    return seed.substring(start, end)
        .replaceAll("(?<=\\p{IsHan}|\\p{Punct}|[，、；：。])\\s+(?=\\p{IsHan})", "")
        .replaceAll("\\s+", " ");
  }

  /** The key in the IRI of each theme of the scheme, by the notation of the scheme. */
  static Map<String, String> themesByNotation() {
    Graph themes = AuthorityTables.load(Path.of("ontology")).get("themes");
    Map<String, String> keys = new TreeMap<>();
    themes.stream(Node.ANY, SKOS.notation.asNode(), Node.ANY)
        .forEach(
            triple ->
                keys.put(
                    triple.getObject().getLiteralLexicalForm(),
                    triple.getSubject().getURI().replaceFirst(".*/", "")));
    return keys;
  }
}
