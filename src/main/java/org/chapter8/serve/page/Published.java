package org.chapter8.serve.page;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.chapter8.publish.Release;

/**
 * The release that pages are made of. What was read of a thing for one page is kept for others, as
 * long as there is room: a release does not change.
 */
public final class Published {
  /** Values that are kept, about 100 bytes each besides the nodes, which the store holds too. */
  private static final long KEPT = 200_000;

  private final Path home;
  private final Release release;
  private final DatasetGraph store;
  private final Graph vocabulary;
  private final Paths paths;
  private final Map<Node, Map<Node, List<Node>>> said =
      Caffeine.newBuilder()
          .maximumWeight(KEPT)
          .<Node, Map<Node, List<Node>>>weigher((thing, values) -> weight(values))
          .build()
          .asMap();

  /**
   * A release.
   *
   * @param home the project's folder: ontology, queries
   * @param vocabulary the ontology graph
   */
  public Published(Path home, Release release, DatasetGraph store, Graph vocabulary, Paths paths) {
    this.home = home;
    this.release = release;
    this.store = store;
    this.vocabulary = vocabulary;
    this.paths = paths;
  }

  public Path home() {
    return home;
  }

  public Release release() {
    return release;
  }

  public DatasetGraph store() {
    return store;
  }

  public Graph vocabulary() {
    return vocabulary;
  }

  public Paths paths() {
    return paths;
  }

  /** Makes something of the release in one language, within a transaction. */
  <T> T read(Lang lang, Function<Edition, T> made) {
    return Txn.calculateRead(
        store,
        () ->
            made.apply(
                Edition.of(
                    lang, new Known(store.getUnionGraph(), said), new Known(vocabulary), paths)));
  }

  private static int weight(Map<Node, List<Node>> values) {
    return 1 + values.values().stream().mapToInt(List::size).sum();
  }
}
