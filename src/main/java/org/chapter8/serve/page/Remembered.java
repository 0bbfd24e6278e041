package org.chapter8.serve.page;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;

/**
 * What was read of things, kept as long as there is room: a release does not change.
 *
 * @param said of each thing the values of each property
 * @param texts that take long to make, by what they are
 */
public record Remembered(Map<Node, Map<Node, List<Node>>> said, Map<String, String> texts) {
  /** Values that are kept, about 100 bytes each besides the nodes, which the store holds too. */
  private static final long KEPT = 200_000;

  /** Nothing yet. */
  public static Remembered nothing() {
    return new Remembered(
        Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .<Node, Map<Node, List<Node>>>weigher((thing, values) -> weight(values))
            .build()
            .asMap(),
        new ConcurrentHashMap<>());
  }

  private static int weight(Map<Node, List<Node>> values) {
    return 1 + values.values().stream().mapToInt(List::size).sum();
  }
}
