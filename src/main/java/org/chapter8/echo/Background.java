package org.chapter8.echo;

import java.util.Map;
import java.util.stream.Collectors;

/** How usual features are in documents of the field; the data file says where from. */
final class Background {
  private Background() {}

  /** The share of statements that have a feature, by its name. */
  static Map<String, Double> load() {
    return Data.rows("background.tsv", 2).stream()
        .collect(
            Collectors.toUnmodifiableMap(row -> row.get(0), row -> Double.valueOf(row.get(1))));
  }
}
