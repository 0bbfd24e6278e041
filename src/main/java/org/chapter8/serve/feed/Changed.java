package org.chapter8.serve.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.chapter8.publish.History;

/**
 * The resources that each release changed, told by the patches between releases. Whether a resource
 * came, changed or went is counted back from the store that is served, patch by patch.
 */
final class Changed {
  /** Resources of patches kept, some tens of MB. */
  private static final long KEPT = 100_000;

  private final List<Entry> entries;
  private final Path dumps;
  private final DatasetGraph store;
  private final Cache<Integer, SequencedMap<Node, Change>> patches =
      Caffeine.newBuilder()
          .maximumWeight(KEPT)
          .<Integer, SequencedMap<Node, Change>>weigher((number, changes) -> changes.size() + 1)
          .build();

  /**
   * The changes of a history.
   *
   * @param entries all of them, the last one being what the store has
   * @param dumps where the patches lie
   */
  Changed(List<Entry> entries, Path dumps, DatasetGraph store) {
    this.entries = entries;
    this.dumps = dumps;
    this.store = store;
  }

  /** How many resources a release changed; the first one known has changed none. */
  int size(Entry entry) throws IOException {
    return changes(entry).size();
  }

  /**
   * Some of the resources that a release changed, with what it did to them, in the order of its
   * patch.
   *
   * @param from the first one, counted from 0
   */
  Map<Node, Change.Kind> of(Entry entry, int from, int size) throws IOException {
    List<Change> some = changes(entry).values().stream().skip(from).limit(size).toList();
    List<SequencedMap<Node, Change>> later = new ArrayList<>();
    for (Entry next : entries.subList(entry.number(), entries.size())) {
      later.add(changes(next));
    }
    return Txn.calculateRead(
        store,
        () -> {
          Map<Node, Change.Kind> kinds = new LinkedHashMap<>();
          some.forEach(
              change -> kinds.put(change.resource(), change.kind(after(change.resource(), later))));
          return kinds;
        });
  }

  /** How many quads a resource had before some patches that lead to what there is now. */
  private long after(Node resource, List<SequencedMap<Node, Change>> later) {
    long quads = Iter.count(store.find(Node.ANY, resource, Node.ANY, Node.ANY));
    for (SequencedMap<Node, Change> changes : later) {
      Change change = changes.getOrDefault(resource, new Change(resource, 0, 0));
      quads -= change.added() - change.removed();
    }
    return quads;
  }

  private SequencedMap<Node, Change> changes(Entry entry) throws IOException {
    Optional<SequencedMap<Node, Change>> known =
        Optional.ofNullable(patches.getIfPresent(entry.number()));
    if (known.isPresent()) {
      return known.get();
    }
    Optional<Path> file = History.changesFile(entry.version()).map(dumps::resolve);
    SequencedMap<Node, Change> changes =
        file.isPresent() && Files.exists(file.get())
            ? PatchSubjects.of(file.get())
            : new LinkedHashMap<>();
    patches.put(entry.number(), changes);
    return changes;
  }
}
