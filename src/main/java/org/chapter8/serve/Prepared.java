package org.chapter8.serve;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/**
 * Answers as they were last sent, by path: a release does not change, so an address that names its
 * format has one answer as long as the server runs.
 */
final class Prepared {
  private final Cache<String, PreparedAnswer> answers;

  /**
   * An empty store of answers.
   *
   * @param capacity about how many bytes to hold; those asked for least go first
   */
  Prepared(long capacity) {
    this.answers =
        Caffeine.newBuilder()
            .maximumWeight(capacity)
            .<String, PreparedAnswer>weigher((path, answer) -> answer.weight())
            .build();
  }

  /** The name under which an answer in a language is kept; one in none has its path alone. */
  static String key(String path, Optional<String> language) {
    return language.map(tag -> path + " " + tag).orElse(path);
  }

  /** The answer of a name, if it was made before. */
  Optional<PreparedAnswer> find(String key) {
    return Optional.ofNullable(answers.getIfPresent(key));
  }

  void keep(String key, PreparedAnswer answer) {
    answers.put(key, answer);
  }
}
