package org.chapter8.echo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** How usual features are in documents of the field; the data file says where from. */
final class Background {
  private static final String RESOURCE = "background.tsv";

  private Background() {}

  /** The share of statements that have a feature, by its name. */
  static Map<String, Double> load() {
    try (InputStream in = Background.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its data file " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(
              Collectors.toUnmodifiableMap(
                  cells -> cells[0], cells -> Double.parseDouble(cells[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + ": cannot be read", e);
    }
  }
}
