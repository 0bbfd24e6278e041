package org.chapter8.serve.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chapter8.publish.Prefixes;

/** Which terms of schema.org stand for ours, from a data file. */
final class Terms {
  private static final String FILE = "schema-org.tsv";
  private static final int CELLS = 5;

  private final List<Row> rows;

  private Terms(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * A line of the file.
   *
   * @param of the type it holds for, or a star
   * @param iri of our term
   * @param term of schema.org
   * @param how the value is written; empty for the usual way
   */
  record Row(String kind, String of, String iri, String term, String how) {}

  static Terms read() {
    try (InputStream in = Terms.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Terms(
          lines.lines().filter(line -> !line.startsWith("#")).map(Terms::row).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + FILE, e);
    }
  }

  private static Row row(String line) {
    List<String> cells = List.of((line + "\t").split("\t", CELLS + 1));
    int colon = cells.get(2).indexOf(':');
    String iri =
        Prefixes.all().get(cells.get(2).substring(0, colon)) + cells.get(2).substring(colon + 1);
    return new Row(cells.get(0), cells.get(1), iri, cells.get(3), cells.get(4));
  }

  /** The type for a resource of these classes. */
  Optional<String> type(Set<String> classes) {
    return rows.stream()
        .filter(row -> row.kind().equals("class") && classes.contains(row.iri()))
        .map(Row::term)
        .findFirst();
  }

  /** What is said of resources of a type, in the order of the file. */
  List<Row> properties(String type) {
    return rows.stream()
        .filter(row -> row.kind().equals("property"))
        .filter(row -> row.of().equals("*") || row.of().equals(type))
        .toList();
  }
}
