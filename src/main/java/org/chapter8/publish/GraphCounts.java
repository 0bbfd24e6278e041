package org.chapter8.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.chapter8.publish.Statistics.OfGraph;

/** Counts quads that come graph by graph, in each graph subject by subject. */
final class GraphCounts {
  private final NavigableMap<String, OfGraph> counts = new TreeMap<>();
  private String last = "";

  private GraphCounts() {}

  /**
   * Counts lines.
   *
   * @param lines of the form {@code <graph> <subject> …}
   * @return by the IRI of each graph
   */
  static NavigableMap<String, OfGraph> of(LineCursor lines) throws IOException {
    GraphCounts counts = new GraphCounts();
    try (lines) {
      for (Optional<byte[]> next = lines.next(); next.isPresent(); next = lines.next()) {
        counts.line(new String(next.get(), StandardCharsets.UTF_8));
      }
    }
    return counts.counts;
  }

  private void line(String line) {
    int space = line.indexOf(' ');
    String both = line.substring(0, line.indexOf(' ', space + 1));
    long subject = both.equals(last) ? 0 : 1;
    last = both;
    counts.merge(
        line.substring(1, space - 1),
        new OfGraph(1, subject),
        (one, other) ->
            new OfGraph(one.triples() + other.triples(), one.subjects() + other.subjects()));
  }
}
