package org.chapter8.publish;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What a release counts, every statement once however many graphs have it.
 *
 * @param all everything
 * @param classes by the IRI of each class
 * @param properties by the IRI of each property
 * @param graphs by the IRI of each named graph
 * @param linksets links to other data sets
 */
record Statistics(
    Counts all,
    NavigableMap<String, OfClass> classes,
    NavigableMap<String, Counts> properties,
    NavigableMap<String, OfGraph> graphs,
    NavigableMap<Linksets.Key, Long> linksets) {

  Statistics {
    classes = Collections.unmodifiableNavigableMap(new TreeMap<>(classes));
    properties = Collections.unmodifiableNavigableMap(new TreeMap<>(properties));
    graphs = Collections.unmodifiableNavigableMap(new TreeMap<>(graphs));
    linksets = Collections.unmodifiableNavigableMap(new TreeMap<>(linksets));
  }

  /**
   * Triples, and how many different subjects and objects they have.
   *
   * @param objects different objects, resources and literals
   */
  record Counts(long triples, long subjects, long objects) {
    static final Counts NONE = new Counts(0, 0, 0);
  }

  /**
   * The instances of a class.
   *
   * @param entities how many there are
   * @param triples whose subject is one of them
   * @param properties what these triples count, by property
   */
  record OfClass(long entities, long triples, NavigableMap<String, Counts> properties) {
    OfClass {
      properties = Collections.unmodifiableNavigableMap(new TreeMap<>(properties));
    }
  }

  /** A named graph. */
  record OfGraph(long triples, long subjects) {}

  /** How many resources are of a class. */
  long instances(String classIri) {
    return classes.containsKey(classIri) ? classes.get(classIri).entities() : 0;
  }

  /** The quads: triples of all graphs, those of several graphs several times. */
  long quads() {
    return graphs.values().stream().mapToLong(OfGraph::triples).sum();
  }
}
