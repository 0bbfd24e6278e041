package org.chapter8.extract.marc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of an export of the UN Digital Library: each column names a field of MARC, its two
 * indicators and a subfield ({@code 245__a}); the first is the number of the record ({@code 1}).
 * What is repeated in a record stands in one cell, with semicolons between.
 */
record ExportHead(List<Optional<Column>> columns) {
  private static final Pattern SUBFIELD = Pattern.compile("(\\d{3})[_0-9 ]{2}([a-z0-9])");
  private static final Pattern NUMBER = Pattern.compile("0{0,2}1");
  private static final Set<String> REPEATED =
      Set.of("191a", "041a", "269a", "650a", "710a", "991a", "992a", "989b");
  private static final Set<String> IDENTIFYING = Set.of("191a", "245a");
  private static final Pattern BETWEEN = Pattern.compile(";\\s");

  ExportHead {
    columns = List.copyOf(columns);
  }

  /**
   * What a column holds.
   *
   * @param tag the tag of a field
   * @param code a subfield, or the empty string
   */
  record Column(String tag, String code) {
    private String name() {
      return tag + code;
    }

    /** The values that a cell holds, blanks joined. */
    List<String> values(String cell) {
      String joined = String.join(" ", cell.split("[\\s\\u00a0]+")).strip();
      return REPEATED.contains(name()) ? Arrays.asList(BETWEEN.split(joined)) : List.of(joined);
    }
  }

  /** The head that a row is; empty if it is none. */
  static Optional<ExportHead> of(CsvRows.Row row) {
    List<Optional<Column>> columns = new ArrayList<>();
    row.cells().forEach(cell -> columns.add(column(cell.value().strip())));
    boolean identifies =
        columns.stream()
            .flatMap(Optional::stream)
            .anyMatch(column -> IDENTIFYING.contains(column.name()));
    return identifies ? Optional.of(new ExportHead(columns)) : Optional.empty();
  }

  private static Optional<Column> column(String name) {
    Matcher subfield = SUBFIELD.matcher(name);
    if (subfield.matches()) {
      return Optional.of(new Column(subfield.group(1), subfield.group(2)));
    }
    return NUMBER.matcher(name).matches() ? Optional.of(new Column("001", "")) : Optional.empty();
  }
}
