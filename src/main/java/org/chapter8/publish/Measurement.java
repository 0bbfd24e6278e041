package org.chapter8.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How well documents of a kind are read in one respect, as measured.
 *
 * @param set name of the documents it was measured on
 * @param setDate when those documents were last changed
 * @param checksum SHA-256 of those documents and of what is expected of them
 * @param measured the day of measuring
 * @param language of the documents, as a tag
 * @param kind of the documents
 * @param measure what was measured: {@code recommendations}
 * @param values the number expected, precision, recall and F1, in their lexical forms
 */
record Measurement(
    String set,
    LocalDate setDate,
    String checksum,
    LocalDate measured,
    String language,
    String kind,
    String measure,
    List<Value> values) {
  /**
   * The tables' names in the folder of the ontology: what is measured now, and what was measured
   * when the documents were read for the first time, which alone tells of documents nobody has
   * seen.
   */
  private static final List<String> FILES =
      List.of("quality.tsv", "quality-2.tsv", "quality-first-reading.tsv");

  private static final List<String> COLUMNS =
      List.of(
          "set",
          "setDate",
          "checksum",
          "measured",
          "language",
          "kind",
          "measure",
          "expected",
          "found",
          "right",
          "precision",
          "recall",
          "f1");

  /** The columns that are published as values. */
  private static final List<String> STATISTICS = List.of("expected", "precision", "recall", "f1");

  /**
   * One number.
   *
   * @param statistic what it is: {@code precision}
   */
  record Value(String statistic, String lexical) {
    boolean isCount() {
      return statistic.equals("expected");
    }
  }

  Measurement {
    values = List.copyOf(values);
  }

  /**
   * All measurements that are kept with an ontology; none where no table is.
   *
   * @throws IOException if a table cannot be read or is malformed
   */
  static List<Measurement> of(Path ontology) throws IOException {
    List<Measurement> all = new ArrayList<>();
    for (String name : FILES) {
      Path file = ontology.resolve(name);
      if (Files.exists(file)) {
        all.addAll(table(file));
      }
    }
    return all;
  }

  private static List<Measurement> table(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !List.of(lines.getFirst().split("\t", -1)).equals(COLUMNS)) {
      throw new IOException(file + ": expected the columns " + String.join(", ", COLUMNS));
    }
    List<Measurement> all = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      all.add(row(file, line));
    }
    return all;
  }

  private static Measurement row(Path file, String line) throws IOException {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != COLUMNS.size()) {
      throw new IOException(
          file + ": expected " + COLUMNS.size() + " cells, found " + cells.size() + ": " + line);
    }
    try {
      return new Measurement(
          cell(cells, "set"),
          LocalDate.parse(cell(cells, "setDate")),
          cell(cells, "checksum"),
          LocalDate.parse(cell(cells, "measured")),
          cell(cells, "language"),
          cell(cells, "kind"),
          cell(cells, "measure"),
          STATISTICS.stream().map(name -> new Value(name, cell(cells, name))).toList());
    } catch (DateTimeException e) {
      throw new IOException(file + ": " + e.getMessage() + ": " + line, e);
    }
  }

  private static String cell(List<String> cells, String column) {
    return cells.get(COLUMNS.indexOf(column));
  }
}
