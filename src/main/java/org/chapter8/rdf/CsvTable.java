package org.chapter8.rdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;

/** Reads a table of comma-separated values strictly, and tells all that is wrong with it. */
final class CsvTable {
  private static final CSVFormat FORMAT =
      CSVFormat.Builder.create().setRecordSeparator('\n').setIgnoreEmptyLines(false).get();

  private final Path file;
  private final List<String> columns;
  private final List<String> problems;

  private CsvTable(Path file, List<String> columns, List<String> problems) {
    this.file = file;
    this.columns = columns;
    this.problems = problems;
  }

  /**
   * The rows of a file in their order. A byte order mark before the heading is skipped.
   *
   * @param columns what its heading has to be
   * @param reader makes a record of a row, or says what is wrong with it
   * @param problems gets a line for each thing that is wrong: file and line, what was expected and
   *     what was found
   * @return no rows if there is no such file
   * @throws UncheckedIOException if the file cannot be read
   */
  static <T> List<T> read(
      Path file,
      List<String> columns,
      Function<TableRow, Optional<T>> reader,
      List<String> problems) {
    return Files.exists(file) ? new CsvTable(file, columns, problems).rows(reader) : List.of();
  }

  private <T> List<T> rows(Function<TableRow, Optional<T>> reader) {
    try {
      Utf8Text text = Utf8Text.read(file);
      if (text.badLine().isPresent()) {
        expect(false, text.badLine().getAsInt(), "UTF-8", "bytes that are not");
        return List.of();
      }
      return rows(text.value(), reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private <T> List<T> rows(String text, Function<TableRow, Optional<T>> reader) throws IOException {
    List<T> rows = new ArrayList<>();
    long next = 1;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), headed())) {
      for (CSVRecord cells : parser) {
        row(cells, parser.getCurrentLineNumber(), reader).ifPresent(rows::add);
        next = parser.getCurrentLineNumber() + 1;
      }
      expect(parser.getRecordNumber() > 0, 1, "the heading " + columns, "nothing");
    } catch (UncheckedIOException e) {
      // all that the parser refuses is a quote, and where it stops may be far behind it
      expect(
          false,
          next,
          "quotes around whole cells, those within a cell doubled",
          "one without its partner in the row that begins here");
    }
    return rows;
  }

  private CSVFormat headed() {
    return FORMAT.builder().setHeader(columns.toArray(String[]::new)).get();
  }

  private <T> Optional<T> row(CSVRecord cells, long line, Function<TableRow, Optional<T>> reader) {
    if (cells.getRecordNumber() == 1) {
      expect(cells.toList().equals(columns), line, "the heading " + columns, cells.toList());
      return Optional.empty();
    }
    if (cells.size() != columns.size()) {
      expect(false, line, columns.size() + " cells", cells.size());
      return Optional.empty();
    }
    return reader.apply(new TableRow(cells, sentence -> problem(line, sentence)));
  }

  private void expect(boolean holds, long line, String expected, Object found) {
    if (!holds) {
      problem(line, "expected " + expected + ", found " + found);
    }
  }

  private void problem(long line, String sentence) {
    String place = file.getFileName() + ":" + line;
    problems.add(Finding.ofFile("authority.row", Severity.ERROR, place, sentence).toString());
  }
}
