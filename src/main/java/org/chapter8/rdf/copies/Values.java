package org.chapter8.rdf.copies;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lines of N-Triples by subject and property; IRIs without their brackets. */
record Values(Map<String, Map<String, SortedSet<String>>> bySubject) {
  private static final int PARTS = 3;

  static Values of(Collection<String> lines) {
    Map<String, Map<String, SortedSet<String>>> all = new TreeMap<>();
    for (String line : lines) {
      String[] parts = line.split(" ", PARTS);
      all.computeIfAbsent(bare(parts[0]), iri -> new TreeMap<>())
          .computeIfAbsent(bare(parts[1]), property -> new TreeSet<>())
          .add(parts[2].substring(0, parts[2].length() - " .".length()));
    }
    return new Values(all);
  }

  private static String bare(String iri) {
    return iri.substring(1, iri.length() - 1);
  }

  Set<String> subjects() {
    return bySubject.keySet();
  }

  Map<String, SortedSet<String>> of(String iri) {
    return bySubject.getOrDefault(iri, Map.of());
  }
}
