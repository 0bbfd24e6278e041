package org.chapter8.extract.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the columns of a table hold, as its head says. */
final class Columns {
  /** The columns that are read. */
  enum Column {
    RECORD("meeting record|written record"),
    DATE("date"),
    PRESS_RELEASE("press release"),
    TOPIC("topic|agenda item"),
    LETTER("letter with vote procedure"),
    RESULT_LETTER("letter with vote outcome"),
    OUTCOME("security council outcome"),
    DRAFT("draft"),
    VETO("permanent member");

    /** What heads of such a column begin with, in lower case, with a stroke between. */
    private final String heads;

    Column(String heads) {
      this.heads = heads;
    }

    private boolean isHeadedBy(String words) {
      return Stream.of(heads.split("\\|", -1)).anyMatch(words::startsWith);
    }
  }

  private final Map<Column, Integer> places = new EnumMap<>(Column.class);

  private Columns() {}

  /** The columns, if a row is the head of a table of meetings: record, date and topic are named. */
  static Optional<Columns> of(Row head) {
    Columns columns = new Columns();
    for (int i = 0; i < head.cells().size(); i++) {
      String words = head.cells().get(i).line().toLowerCase(Locale.ROOT);
      for (Column column : Column.values()) {
        if (column.isHeadedBy(words)) {
          columns.places.putIfAbsent(column, i);
        }
      }
    }
    boolean complete =
        columns.places.keySet().containsAll(List.of(Column.RECORD, Column.DATE, Column.TOPIC));
    return complete ? Optional.of(columns) : Optional.empty();
  }

  /** The cell of a row that stands in a column. */
  Optional<Cell> cell(Row row, Column column) {
    return Optional.ofNullable(places.get(column)).flatMap(row::cell);
  }
}
