package org.chapter8.serve.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.chapter8.publish.Dump;

/**
 * What each release changed, slice by slice: the first one made all there was, the others are told
 * by their patches. What a slice had at the time is counted back from the store that is served,
 * patch by patch.
 */
final class Changed {
  private final Path dumps;
  private final DatasetGraph store;
  private final Patches patches;
  private final Map<Integer, Map<Change.Kind, Integer>> counts = new ConcurrentHashMap<>();
  private Optional<FirstSlices> first = Optional.empty();
  private Optional<Spellings> spellings = Optional.empty();

  /**
   * The changes of a history.
   *
   * @param entries all of them, the last one being what the store has
   * @param dumps where the patches lie, and the N-Quads of the store
   */
  Changed(List<Entry> entries, Path dumps, DatasetGraph store) {
    this.dumps = dumps;
    this.store = store;
    this.patches = new Patches(entries, dumps);
  }

  /** How many slices a release changed. */
  int size(Entry entry) throws IOException {
    return counts(entry).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The same by what happened to them; a release does not change, so they are counted once. */
  Map<Change.Kind, Integer> counts(Entry entry) throws IOException {
    Optional<Map<Change.Kind, Integer>> known = Optional.ofNullable(counts.get(entry.number()));
    if (known.isPresent()) {
      return known.get();
    }
    Map<Change.Kind, Integer> made =
        entry.before().isEmpty()
            ? Map.of(Change.Kind.CREATE, first(entry).count())
            : counted(patches.of(entry).values(), past(entry));
    counts.put(entry.number(), made);
    return made;
  }

  private Map<Change.Kind, Integer> counted(Collection<Change> changes, Past past) {
    Map<Change.Kind, Integer> kinds = new EnumMap<>(Change.Kind.class);
    Txn.executeRead(
        store,
        () ->
            changes.forEach(
                change ->
                    kinds.merge(
                        change.kind(past.triples(change.slice()).size()), 1, Integer::sum)));
    return Collections.unmodifiableMap(kinds);
  }

  /**
   * Those of a page.
   *
   * @param page the first one being 0
   */
  List<Member> of(Entry entry, int page) throws IOException {
    Past past = past(entry);
    if (entry.before().isEmpty()) {
      List<Slice> slices = first(entry).page(page);
      return Txn.calculateRead(
          store,
          () ->
              slices.stream()
                  .map(slice -> Member.of(slice, Change.Kind.CREATE, past.triples(slice)))
                  .toList());
    }
    List<Change> all = new ArrayList<>(patches.of(entry).values());
    List<Change> some = all.stream().skip((long) page * Feed.SIZE).limit(Feed.SIZE).toList();
    return Txn.calculateRead(store, () -> some.stream().map(each -> member(each, past)).toList());
  }

  private static Member member(Change change, Past past) {
    Set<Triple> triples = past.triples(change.slice());
    return Member.of(change.slice(), change.kind(triples.size()), triples);
  }

  private Past past(Entry entry) throws IOException {
    return new Past(store, spellings(), patches.after(entry));
  }

  /** Read when they are asked for, since few ask. */
  private synchronized Spellings spellings() throws IOException {
    if (spellings.isEmpty()) {
      spellings = Optional.of(Spellings.of(dumps.resolve(Dump.N_QUADS.fileName())));
    }
    return spellings.get();
  }

  /** The same. */
  private synchronized FirstSlices first(Entry entry) throws IOException {
    if (first.isEmpty()) {
      Path nQuads = dumps.resolve(Dump.N_QUADS.fileName());
      Past past = past(entry);
      store.begin(ReadWrite.READ);
      try {
        first = Optional.of(FirstSlices.of(nQuads, past, Feed.SIZE));
      } finally {
        store.end();
      }
    }
    return first.get();
  }
}
