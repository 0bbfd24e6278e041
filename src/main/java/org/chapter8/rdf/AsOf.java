package org.chapter8.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
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
   * @param problems gets a line if the file is there and holds no day
   */
  static AsOf read(Path folder, List<String> problems) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return new AsOf(Optional.empty());
    }
    try {
      String found = Files.readString(file).strip();
      Optional<PartialDate> date =
          PartialDate.parse(found).filter(parsed -> parsed.day().isPresent());
      if (date.isEmpty()) {
        String sentence = "expected a day as yyyy-mm-dd, found \"" + found + '"';
        problems.add(
            Finding.ofFile("authority.as-of", Severity.ERROR, FILE + ":1", sentence).toString());
      }
      return new AsOf(date.map(PartialDate::firstDay));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Whether something holds on the day, as far as is known. */
  boolean holds(Validity years) {
    return day.map(years::covers).orElse(years.until().isEmpty());
  }
}
