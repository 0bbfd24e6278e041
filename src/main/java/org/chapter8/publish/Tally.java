package org.chapter8.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.apache.jena.graph.Triple;
import org.chapter8.publish.BySubject.Resource;
import org.chapter8.publish.Statistics.Counts;
import org.chapter8.publish.Statistics.OfClass;

/**
 * Counts by class and property. Subjects come one after the other and are counted as they come;
 * which objects are the same is seen on lines sorted on disk, so that memory grows with the number
 * of classes and properties only.
 */
final class Tally implements BySubject.Listener {
  private final Numbers<String> properties;
  private final Numbers<List<String>> classes;
  private final ObjectLines objects;
  private final Map<Cell, Cell.Sums> cells = new LinkedHashMap<>();
  private final Map<List<String>, Long> entities = new HashMap<>();

  Tally(SortedLines lines) {
    this(new Numbers<>(), new Numbers<>(), lines);
  }

  private Tally(Numbers<String> properties, Numbers<List<String>> classes, SortedLines lines) {
    this.properties = properties;
    this.classes = classes;
    this.objects = new ObjectLines(lines);
  }

  /** An empty one whose numbers for classes and properties are the same. */
  Tally sibling(SortedLines lines) {
    return new Tally(properties, classes, lines);
  }

  @Override
  public void resource(Resource resource) {
    int type = classes.of(resource.types());
    entities.merge(resource.types(), 1L, Long::sum);
    Set<Cell> seen = new HashSet<>();
    for (Triple triple : resource.triples()) {
      Cell cell = new Cell(type, properties.of(triple.getPredicate().getURI()));
      Cell.Sums sums = cells.computeIfAbsent(cell, key -> new Cell.Sums());
      sums.triples++;
      if (seen.add(cell)) {
        sums.subjects++;
      }
      try {
        objects.add(triple.getObject(), cell);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** How many different objects this one and another have. */
  Distinct distinct(Tally other) throws IOException {
    Distinct distinct = new Distinct(properties, classes);
    ObjectLines.read(List.of(objects, other.objects), distinct);
    return distinct;
  }

  /** Nothing counted, with the same numbers for classes and properties. */
  Distinct noneDistinct() {
    return new Distinct(properties, classes);
  }

  /** What this one counts together with another that has no subject in common with it. */
  Statistics plus(
      Tally other,
      Distinct distinct,
      NavigableMap<String, Statistics.OfGraph> graphs,
      NavigableMap<Linksets.Key, Long> links) {
    NavigableMap<String, Counts> byProperty = new TreeMap<>();
    NavigableMap<String, Long> instances = new TreeMap<>();
    Map<String, NavigableMap<String, Counts>> byClass = new TreeMap<>();
    for (Tally tally : List.of(this, other)) {
      tally.entities.forEach(
          (types, count) -> types.forEach(type -> instances.merge(type, count, Long::sum)));
      tally.cells.forEach(
          (cell, sums) -> {
            String property = properties.name(cell.property());
            byProperty.merge(property, sums.counts(), Tally::sum);
            for (String type : classes.name(cell.classes())) {
              byClass
                  .computeIfAbsent(type, key -> new TreeMap<>())
                  .merge(property, sums.counts(), Tally::sum);
            }
          });
    }
    byProperty.replaceAll((property, counts) -> with(counts, distinct.of(property)));
    NavigableMap<String, OfClass> ofClasses = new TreeMap<>();
    byClass.forEach(
        (type, counts) -> {
          counts.replaceAll((property, sums) -> with(sums, distinct.of(type, property)));
          long triples = total(counts, Counts::triples);
          ofClasses.put(type, new OfClass(instances.get(type), triples, counts));
        });
    long subjects = subjects() + other.subjects();
    Counts all = new Counts(total(byProperty, Counts::triples), subjects, distinct.all());
    return new Statistics(all, ofClasses, byProperty, graphs, links);
  }

  private long subjects() {
    return entities.values().stream().mapToLong(Long::longValue).sum();
  }

  private static long total(NavigableMap<String, Counts> counts, ToLongFunction<Counts> what) {
    return counts.values().stream().mapToLong(what).sum();
  }

  private static Counts sum(Counts one, Counts other) {
    return new Counts(one.triples() + other.triples(), one.subjects() + other.subjects(), 0);
  }

  private static Counts with(Counts counts, long objects) {
    return new Counts(counts.triples(), counts.subjects(), objects);
  }
}
