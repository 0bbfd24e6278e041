package org.chapter8.serve.page;

import java.util.List;

/**
 * How well documents are read, as measured on documents that were annotated by hand.
 *
 * @param sets the documents it was measured on, a column each
 * @param groups the rows by kind of document, those of all kinds first
 */
public record QualityView(List<Gold> sets, List<Group> groups) {
  public QualityView {
    sets = List.copyOf(sets);
    groups = List.copyOf(groups);
  }

  /**
   * Annotated documents.
   *
   * @param heading what measuring on them tells
   * @param day on which it was measured
   * @param sha256 of the documents and of what is expected of them
   */
  public record Gold(String heading, Text title, String day, String sha256) {}

  /** What was measured on one kind of documents. */
  public record Group(Text kind, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * What was measured in one respect.
   *
   * @param language of the documents, for people
   * @param cells one a set
   */
  public record Row(String measure, String language, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What was measured on one set; all empty where nothing was.
   *
   * @param expected how many there are in the documents
   * @param recall share of those that was found, in percent
   * @param precision share of what was found that is right, in percent
   */
  public record Cell(String expected, String recall, String precision) {
    static final Cell NONE = new Cell("", "", "");
  }
}
