package org.chapter8.serve.page;

import java.util.List;
import java.util.stream.IntStream;

/** A section of a page. */
public sealed interface Part {
  /** What the address of the section ends with. */
  String id();

  String heading();

  /** Whether there is nothing to show; such a section is left out. */
  boolean isEmpty();

  /** Labels, each with its values. */
  record Pairs(String id, String heading, List<Pair> pairs) implements Part {
    public Pairs {
      pairs = List.copyOf(pairs);
    }

    @Override
    public boolean isEmpty() {
      return pairs.isEmpty();
    }
  }

  /** A label with its values. */
  record Pair(String label, List<Value> values) {
    public Pair {
      values = List.copyOf(values);
    }
  }

  /**
   * Rows under heads; the first cell of a row says what the row is about.
   *
   * @param rest where all rows are, if not all are shown
   */
  record Table(String id, String heading, List<String> heads, List<Row> rows, Rest rest)
      implements Part {
    public Table {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
    }

    /** Without the columns in which no row says anything. */
    static Table filled(String id, String heading, List<String> heads, List<Row> rows, Rest rest) {
      List<Integer> columns =
          IntStream.range(0, heads.size())
              .filter(column -> rows.stream().anyMatch(row -> !row.cells().get(column).isEmpty()))
              .boxed()
              .toList();
      return new Table(
          id,
          heading,
          columns.stream().map(heads::get).toList(),
          rows.stream().map(row -> row.only(columns)).toList(),
          rest);
    }

    @Override
    public boolean isEmpty() {
      return rows.isEmpty();
    }
  }

  /** A row of a table. */
  record Row(List<List<? extends Value>> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    private Row only(List<Integer> columns) {
      return new Row(columns.stream().<List<? extends Value>>map(cells::get).toList());
    }
  }

  /**
   * What was said.
   *
   * @param by whether each line says by whom, since no group does
   * @param when whether each line says when and where
   * @param folded whether it is opened on demand
   */
  record Statements(
      String id,
      String heading,
      List<Group> groups,
      Rest rest,
      boolean by,
      boolean when,
      boolean folded)
      implements Part {
    public Statements {
      groups = List.copyOf(groups);
    }

    @Override
    public boolean isEmpty() {
      return groups.isEmpty();
    }

    /** How many are shown. */
    public int shown() {
      return groups.stream().mapToInt(group -> group.lines().size()).sum();
    }
  }

  /** Statements that have something in common, such as who made them; no title for one group. */
  record Group(List<? extends Value> title, List<StatementLine> lines) {
    public Group {
      title = List.copyOf(title);
      lines = List.copyOf(lines);
    }
  }

  /** A plain list. */
  record Items(String id, String heading, List<Value> items, Rest rest) implements Part {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public boolean isEmpty() {
      return items.isEmpty();
    }
  }

  /**
   * How much of what was in which year.
   *
   * @param kinds what is counted, each a link to its list
   */
  record Years(String id, String heading, List<Link> kinds, List<Year> years) implements Part {
    public Years {
      kinds = List.copyOf(kinds);
      years = List.copyOf(years);
    }

    @Override
    public boolean isEmpty() {
      return years.isEmpty();
    }
  }

  /** A year with its counts, in the order of the kinds. */
  record Year(String year, List<Bar> bars) {
    public Year {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A count as a bar.
   *
   * @param percent of the greatest
   */
  record Bar(int count, int percent) {}

  /**
   * Of how many those shown are.
   *
   * @param count of all
   * @param all where all of them are, empty if they are shown
   */
  record Rest(long count, String all) {}
}
