package org.chapter8.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.chapter8.extract.structured.Span;
import org.jsoup.nodes.Element;

/** The rows of an HTML table, with cells that reach over several rows put into each of them. */
final class Grid {
  private final Markup markup;
  private final List<Row> rows = new ArrayList<>();

  /** Cells of rows before, by column, and into how many more rows they reach. */
  private final TreeMap<Integer, Reaching> reaching = new TreeMap<>();

  private record Reaching(Cell cell, int rows) {}

  private Grid(Markup markup) {
    this.markup = markup;
  }

  static List<Row> of(Element table, Markup markup) {
    Grid grid = new Grid(markup);
    for (Element row : table.select("tr")) {
      if (table.equals(row.closest("table"))) {
        grid.add(row);
      }
    }
    return grid.rows;
  }

  private void add(Element row) {
    List<Cell> cells = new ArrayList<>();
    List<Span> own = new ArrayList<>();
    for (Element child : row.children()) {
      if (child.nameIs("td") || child.nameIs("th")) {
        inherit(cells);
        Cell cell = markup.cell(child);
        own.add(cell.span());
        begin(cell, Markup.count(child, "rowspan"), cells);
      }
    }
    if (!own.isEmpty()) {
      inherit(cells);
      rows.add(new Row(cells, own.stream().reduce(Span::to).orElseThrow()));
    }
  }

  private void begin(Cell cell, int height, List<Cell> cells) {
    for (int i = 0; i < cell.columns(); i++) {
      if (height > 1) {
        reaching.put(cells.size(), new Reaching(cell, height - 1));
      }
      cells.add(cell);
    }
  }

  /** Fills the next columns with the cells that reach into them from above. */
  private void inherit(List<Cell> cells) {
    while (reaching.containsKey(cells.size())) {
      Reaching above = reaching.remove(cells.size());
      if (above.rows() > 1) {
        reaching.put(cells.size(), new Reaching(above.cell(), above.rows() - 1));
      }
      cells.add(above.cell());
    }
  }
}
