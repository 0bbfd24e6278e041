package org.chapter8.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A data set that ours links to.
 *
 * @param key its short name
 * @param namespace what the IRIs of its resources begin with
 * @param endpoint where it answers queries, if it does
 */
record LinkedDataset(
    String key,
    String namespace,
    String homepage,
    String en,
    String zh,
    Optional<String> endpoint) {
  private static final String FILE = "linked-datasets.tsv";

  /** All of them, by key. */
  static List<LinkedDataset> all() {
    try (InputStream in = LinkedDataset.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(LinkedDataset::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + FILE, e);
    }
  }

  private static LinkedDataset row(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    return new LinkedDataset(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        cells.get(4),
        Optional.of(cells.get(5)).filter(address -> !address.isEmpty()));
  }
}
