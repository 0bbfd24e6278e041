package org.chapter8.serve.fragments;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.chapter8.serve.query.Deadlines;

/**
 * Looks fragments up. A store can't begin in the middle, so it is read in stretches of many pages,
 * the last of which are kept: who follows the pages of a long fragment doesn't have each of them
 * read from the first match on. Any number of threads may use it.
 */
public final class Fragments {
  /** Quads read at once, a multiple of those on a page. */
  private static final int STRETCH = 50 * Fragment.SIZE;

  /** Quads kept, some tens of MB. */
  private static final long KEPT = 20L * STRETCH;

  private static final long COUNTS = 20_000;

  private final DatasetGraph store;
  private final Deadlines deadlines;
  private final Duration limit;
  private final Cache<Place, List<Quad>> stretches;
  private final Cache<QuadPattern, Long> counts;

  /**
   * The fragments of a store that does not change.
   *
   * @param limit how long it may take to find a page
   */
  public Fragments(DatasetGraph store, Deadlines deadlines, Duration limit) {
    this.store = store;
    this.deadlines = deadlines;
    this.limit = limit;
    this.stretches =
        Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .<Place, List<Quad>>weigher((place, quads) -> quads.size() + 1)
            .build();
    this.counts = Caffeine.newBuilder().maximumSize(COUNTS).build();
  }

  private record Place(QuadPattern pattern, int stretch) {}

  /** How long it may take to find a page. */
  public Duration limit() {
    return limit;
  }

  /**
   * A page of what matches.
   *
   * @throws QueryCancelledException if it can't be found in time
   */
  public Fragment page(QuadPattern pattern, int page) {
    AtomicBoolean stop = new AtomicBoolean();
    return deadlines.query(stop, limit, () -> page(pattern, page, stop));
  }

  private Fragment page(QuadPattern pattern, int page, AtomicBoolean stop) {
    long first = (page - 1L) * Fragment.SIZE;
    Place place = new Place(pattern, (int) (first / STRETCH));
    Optional<Long> known = Optional.ofNullable(counts.getIfPresent(pattern));
    if (known.isPresent() && known.get() <= first) {
      return new Fragment(pattern, page, List.of(), known.get());
    }
    List<Quad> stretch = stretches.get(place, key -> read(key, stop));
    int from = (int) Math.min(first % STRETCH, stretch.size());
    int to = Math.min(from + Fragment.SIZE, stretch.size());
    long total = counts.get(pattern, key -> count(key, stop));
    return new Fragment(pattern, page, stretch.subList(from, to), total);
  }

  private List<Quad> read(Place place, AtomicBoolean stop) {
    return Txn.calculateRead(store, () -> read(place, matches(place.pattern(), stop)));
  }

  /** What matches, for as long as it may be looked for. */
  private Iterator<Quad> matches(QuadPattern pattern, AtomicBoolean stop) {
    return Iter.map(
        pattern.find(store),
        quad -> {
          if (stop.get()) {
            throw new QueryCancelledException();
          }
          return quad;
        });
  }

  /** Counts on to the end, unless it is known how many there are. */
  private List<Quad> read(Place place, Iterator<Quad> matches) {
    long at = 0;
    long first = (long) place.stretch() * STRETCH;
    List<Quad> quads = new ArrayList<>();
    boolean isCounted = counts.getIfPresent(place.pattern()) != null;
    while (matches.hasNext() && !(isCounted && quads.size() == STRETCH)) {
      Quad quad = matches.next();
      if (at >= first && quads.size() < STRETCH) {
        quads.add(quad);
      }
      at++;
    }
    if (!isCounted) {
      counts.put(place.pattern(), at);
    }
    return List.copyOf(quads);
  }

  private long count(QuadPattern pattern, AtomicBoolean stop) {
    return Txn.calculateRead(store, () -> Iter.count(matches(pattern, stop)));
  }
}
