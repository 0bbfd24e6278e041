package org.chapter8.echo;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that every text has: they tell nothing of what it speaks of. */
final class StopWords {
  private StopWords() {}

  /** English stems, and pairs of Han characters. */
  static Set<String> load() {
    return Data.lines("stop-words.txt").stream()
        .flatMap(line -> Arrays.stream(line.split(" ")))
        .flatMap(StopWords::form)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> form(String word) {
    return word.matches("[a-z]+") ? Stems.of(word).stream() : Stream.of(word);
  }
}
