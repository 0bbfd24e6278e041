package org.chapter8.publish;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chapter8.publish.BySubject.Resource;

/** Counts links from our resources to other data sets, by data set and property. */
final class Linksets implements BySubject.Listener {
  private static final Set<String> LINKING =
      Set.of(
          OWL.sameAs.getURI(),
          RDFS.seeAlso.getURI(),
          SKOS.exactMatch.getURI(),
          SKOS.closeMatch.getURI(),
          SKOS.broadMatch.getURI(),
          SKOS.narrowMatch.getURI(),
          SKOS.relatedMatch.getURI(),
          FOAF.isPrimaryTopicOf.getURI());

  private final String base;
  private final List<LinkedDataset> targets = LinkedDataset.all();
  private final NavigableMap<Key, Long> counts = new TreeMap<>();

  /**
   * Nothing counted yet.
   *
   * @param base under which our resources live
   */
  Linksets(String base) {
    this.base = base;
  }

  /**
   * The links of one property to one data set.
   *
   * @param target the key of the data set
   * @param property IRI of the linking property
   */
  record Key(String target, String property) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Comparator.comparing(Key::target).thenComparing(Key::property).compare(this, other);
    }
  }

  @Override
  public void resource(Resource resource) {
    if (!resource.subject().getURI().startsWith(base)) {
      return;
    }
    for (Triple triple : resource.triples()) {
      if (LINKING.contains(triple.getPredicate().getURI()) && triple.getObject().isURI()) {
        target(triple.getObject().getURI())
            .map(target -> new Key(target.key(), triple.getPredicate().getURI()))
            .ifPresent(key -> counts.merge(key, 1L, Long::sum));
      }
    }
  }

  private Optional<LinkedDataset> target(String iri) {
    return targets.stream().filter(target -> iri.startsWith(target.namespace())).findFirst();
  }

  /** How many triples each set of links has. */
  NavigableMap<Key, Long> counts() {
    return counts;
  }
}
