package org.chapter8.serve.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.chapter8.publish.History;

/** The patches between releases, the last ones read kept as far as there is room. */
final class Patches {
  /** Quads kept, some tens of MB; a longer patch is read each time. */
  private static final long KEPT = 100_000;

  private final List<Entry> entries;
  private final Path dumps;
  private final Cache<Integer, SequencedMap<Slice, Change>> read =
      Caffeine.newBuilder()
          .maximumWeight(KEPT)
          .<Integer, SequencedMap<Slice, Change>>weigher(
              (number, changes) -> changes.values().stream().mapToInt(Change::size).sum() + 1)
          .build();

  /**
   * The patches of a history.
   *
   * @param dumps where they lie
   */
  Patches(List<Entry> entries, Path dumps) {
    this.entries = List.copyOf(entries);
    this.dumps = dumps;
  }

  /** What a release changed, in the order of its patch; the first one has none. */
  SequencedMap<Slice, Change> of(Entry entry) throws IOException {
    Optional<SequencedMap<Slice, Change>> known =
        Optional.ofNullable(read.getIfPresent(entry.number()));
    if (known.isPresent()) {
      return known.get();
    }
    Optional<Path> file = History.changesFile(entry.version()).map(dumps::resolve);
    SequencedMap<Slice, Change> changes =
        file.isPresent() && Files.exists(file.get())
            ? PatchChanges.of(file.get())
            : new LinkedHashMap<>();
    read.put(entry.number(), changes);
    return changes;
  }

  /** What the releases after one changed, the last one first. */
  List<SequencedMap<Slice, Change>> after(Entry entry) throws IOException {
    List<SequencedMap<Slice, Change>> later = new ArrayList<>();
    for (Entry next : entries.subList(entry.number(), entries.size()).reversed()) {
      later.add(of(next));
    }
    return later;
  }
}
