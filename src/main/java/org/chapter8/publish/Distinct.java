package org.chapter8.publish;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many different objects there are: of all, of a property, of a property of a class. */
final class Distinct implements ObjectLines.Reader {
  private final Numbers<String> properties;
  private final Numbers<List<String>> classes;
  private final Map<String, Long> ofProperty = new HashMap<>();
  private final Map<String, Map<String, Long>> ofClass = new HashMap<>();
  private long all;

  Distinct(Numbers<String> properties, Numbers<List<String>> classes) {
    this.properties = properties;
    this.classes = classes;
  }

  /** One pair of a class and a property. */
  private record Pair(String type, String property) {}

  @Override
  public void object(Set<Cell> cells) {
    all++;
    Set<String> names = new HashSet<>();
    Set<Pair> pairs = new HashSet<>();
    for (Cell cell : cells) {
      String property = properties.name(cell.property());
      names.add(property);
      classes.name(cell.classes()).forEach(type -> pairs.add(new Pair(type, property)));
    }
    names.forEach(name -> ofProperty.merge(name, 1L, Long::sum));
    for (Pair pair : pairs) {
      ofClass
          .computeIfAbsent(pair.type(), key -> new HashMap<>())
          .merge(pair.property(), 1L, Long::sum);
    }
  }

  long all() {
    return all;
  }

  long of(String property) {
    return ofProperty.getOrDefault(property, 0L);
  }

  long of(String type, String property) {
    return ofClass.getOrDefault(type, Map.of()).getOrDefault(property, 0L);
  }
}
