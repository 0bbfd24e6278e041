package org.chapter8.publish;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * What a set of triples counts.
 *
 * @param triples distinct triples
 * @param subjects distinct subjects
 * @param classes instances of each class, by its IRI
 * @param properties triples of each property, by its IRI
 */
record Statistics(
    long triples,
    long subjects,
    SortedMap<String, Long> classes,
    SortedMap<String, Long> properties) {

  /** How many resources are of a class. */
  long instances(String classIri) {
    return classes.getOrDefault(classIri, 0L);
  }

  /** These and others that share no triple and no subject with them. */
  Statistics plus(Statistics other) {
    SortedMap<String, Long> allClasses = new TreeMap<>(classes);
    other.classes.forEach((name, count) -> allClasses.merge(name, count, Long::sum));
    SortedMap<String, Long> allProperties = new TreeMap<>(properties);
    other.properties.forEach((name, count) -> allProperties.merge(name, count, Long::sum));
    return new Statistics(
        triples + other.triples, subjects + other.subjects, allClasses, allProperties);
  }

  /** Counts triples that come each once and with those of one subject together. */
  static final class Counter extends StreamRDFBase {
    private final SortedMap<String, Long> classes = new TreeMap<>();
    private final SortedMap<String, Long> properties = new TreeMap<>();
    private long triples;
    private long subjects;
    private Optional<Node> subject = Optional.empty();

    @Override
    public void quad(Quad quad) {
      triple(quad.asTriple());
    }

    @Override
    public void triple(Triple triple) {
      triples++;
      if (subject.isEmpty() || !subject.get().equals(triple.getSubject())) {
        subjects++;
        subject = Optional.of(triple.getSubject());
      }
      properties.merge(triple.getPredicate().getURI(), 1L, Long::sum);
      if (triple.predicateMatches(RDF.Nodes.type)) {
        classes.merge(triple.getObject().getURI(), 1L, Long::sum);
      }
    }

    Statistics result() {
      return new Statistics(triples, subjects, classes, properties);
    }
  }
}
