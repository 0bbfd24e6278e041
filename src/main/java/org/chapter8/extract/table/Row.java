package org.chapter8.extract.table;

import java.util.List;
import java.util.Optional;
import org.chapter8.extract.structured.Span;

/**
 * A row of a table, cells of rows before that reach into it included.
 *
 * @param cells the cells by column
 * @param own where the cells that begin in this row stand
 */
record Row(List<Cell> cells, Span own) {
  Row {
    cells = List.copyOf(cells);
  }

  /** The cell of a column, where the row is long enough. */
  Optional<Cell> cell(int column) {
    return column < cells.size() ? Optional.of(cells.get(column)) : Optional.empty();
  }

  /** The whole row in one line. */
  String line() {
    return String.join(" | ", cells.stream().distinct().map(Cell::line).toList());
  }

  /** Whether it is a caption or a note: one cell across the table. */
  boolean isNote() {
    return cells.stream().distinct().count() == 1 && cells.getFirst().columns() > 1;
  }

  /** Whether all its cells are blank. */
  boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }
}
