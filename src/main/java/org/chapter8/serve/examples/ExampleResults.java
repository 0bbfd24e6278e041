package org.chapter8.serve.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chapter8.serve.examples.Examples.Result;

/**
 * What the examples last gave on the seeds: {@code results.tsv} beside them, written by the test
 * that runs them.
 */
public final class ExampleResults {
  private static final String FILE = "results.tsv";
  private static final String HEADING = "example\trows\tdate\trelease";

  private final SortedMap<String, Result> byExample;

  private ExampleResults(SortedMap<String, Result> byExample) {
    this.byExample = byExample;
  }

  /**
   * Those of a folder; none if it has no such file.
   *
   * @throws IOException if a line has not the four columns of the heading
   */
  public static ExampleResults in(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    SortedMap<String, Result> results = new TreeMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        if (!line.equals(HEADING)) {
          String[] cells = line.split("\t", -1);
          results.put(cells[0], result(file, line, cells));
        }
      }
    }
    return new ExampleResults(results);
  }

  private static Result result(Path file, String line, String... cells) throws IOException {
    try {
      if (cells.length == 4) {
        return new Result(Long.parseLong(cells[1]), LocalDate.parse(cells[2]), cells[3]);
      }
    } catch (NumberFormatException | DateTimeParseException e) {
      throw new IOException(wrong(file, line), e);
    }
    throw new IOException(wrong(file, line));
  }

  private static String wrong(Path file, String line) {
    return file + ": expected " + HEADING.replace("\t", ", ") + ", found \"" + line + '"';
  }

  /** What one of them gave. */
  public Optional<Result> of(String example) {
    return Optional.ofNullable(byExample.get(example));
  }

  /** All of them, by the name of the example. */
  public SortedMap<String, Result> all() {
    return new TreeMap<>(byExample);
  }

  /** Writes results in the place of those that a folder has. */
  public static void write(Path folder, Map<String, Result> results) throws IOException {
    String lines =
        new TreeMap<>(results)
            .entrySet().stream()
                .map(
                    entry ->
                        "%s\t%d\t%s\t%s\n"
                            .formatted(
                                entry.getKey(),
                                entry.getValue().rows(),
                                entry.getValue().date(),
                                entry.getValue().release()))
                .collect(Collectors.joining());
    Files.writeString(folder.resolve(FILE), HEADING + "\n" + lines);
  }
}
