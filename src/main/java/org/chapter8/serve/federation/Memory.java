package org.chapter8.serve.federation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;

/** Results of a while ago. Failures are not kept. */
final class Memory {
  /** What data in other places are allowed to lag behind. */
  private static final Duration FRESH = Duration.ofHours(1);

  /** Bytes as they came over the wire; rows take several times that. */
  private static final long MOST_BYTES = 32L << 20;

  private final Cache<Key, Rows> results =
      Caffeine.newBuilder()
          .expireAfterWrite(FRESH)
          .maximumWeight(MOST_BYTES)
          .weigher((Key key, Rows rows) -> key.query().length() + rows.bytes())
          .build();

  private record Key(String target, String query) {}

  Optional<Rows> find(Target target, String query) {
    return Optional.ofNullable(results.getIfPresent(new Key(target.name(), query)));
  }

  void keep(Target target, String query, Rows rows) {
    results.put(new Key(target.name(), query), rows);
  }
}
