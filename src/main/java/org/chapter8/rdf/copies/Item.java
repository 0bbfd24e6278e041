package org.chapter8.rdf.copies;

import java.util.Locale;
import java.util.Optional;

/**
 * A resource of another graph that was asked for.
 *
 * @param replacedBy what it was merged into
 */
public record Item(String iri, Status status, Optional<String> replacedBy) {

  /** What became of it over there. */
  public enum Status {
    /** Something is said of it. */
    FOUND,
    /** Nothing is said of it, and nothing ever was since copies are made. */
    MISSING,
    /** The graph leads from it to another. */
    MERGED,
    /** Something was said of it in a copy before, now nothing is. */
    DELETED;

    /** How files write it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether it could be asked about with success. */
  public boolean isThere() {
    return status == Status.FOUND;
  }

  String line() {
    return iri + '\t' + status.word() + '\t' + replacedBy.orElse("");
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Item of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 3) {
      throw new IllegalArgumentException("expected three cells, found \"" + line + "\"");
    }
    return new Item(
        cells[0],
        Status.valueOf(cells[1].toUpperCase(Locale.ROOT)),
        Optional.of(cells[2]).filter(cell -> !cell.isEmpty()));
  }
}
