package org.chapter8.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.chapter8.model.PartialDate;
import org.chapter8.model.Validity;

/**
 * The day that the tables tell the state of. It is data, so that a release made from the same
 * tables is the same on every day.
 *
 * @param day empty if the tables have none: then what has an end has ended
 */
record AsOf(Optional<LocalDate> day) {
  static final String FILE = "as-of.txt";

  /**
   * The day that a folder of tables tells.
   *
   * @throws IllegalArgumentException if the file is there and holds no day
   */
  static AsOf read(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return new AsOf(Optional.empty());
    }
    try {
      String found = Files.readString(file).strip();
      Optional<PartialDate> date =
          PartialDate.parse(found).filter(parsed -> parsed.day().isPresent());
      return new AsOf(Optional.of(date.orElseThrow(() -> unlike(found)).firstDay()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static IllegalArgumentException unlike(String found) {
    return new IllegalArgumentException(
        FILE + ":1: error authority.as-of: expected a day as yyyy-mm-dd, found \"" + found + '"');
  }

  /** Whether something holds on the day, as far as is known. */
  boolean holds(Validity years) {
    return day.map(years::covers).orElse(years.until().isEmpty());
  }
}
