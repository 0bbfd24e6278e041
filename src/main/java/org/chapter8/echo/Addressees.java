package org.chapter8.echo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chapter8.model.Ref;

/** Those addressed, as numbers. */
final class Addressees {
  private final GeneralActors general = new GeneralActors();
  private final Map<String, Integer> numbers = new HashMap<>();

  int[] numbers(List<Ref> actors) {
    return actors.stream()
        .mapToInt(actor -> numbers.computeIfAbsent(general.name(actor), key -> numbers.size()))
        .distinct()
        .sorted()
        .toArray();
  }
}
