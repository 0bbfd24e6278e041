package org.chapter8.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Small numbers that stand for things, from 0 in the order in which they were first asked for. */
final class Numbers<T> {
  private final Map<T, Integer> numbers = new HashMap<>();
  private final List<T> things = new ArrayList<>();

  int of(T thing) {
    return numbers.computeIfAbsent(
        thing,
        key -> {
          things.add(key);
          return things.size() - 1;
        });
  }

  T name(int number) {
    return things.get(number);
  }
}
