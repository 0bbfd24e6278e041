package org.chapter8.publish;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.chapter8.publish.Statistics.Counts;
import org.chapter8.publish.Statistics.OfClass;

/**
 * What a release counts in VoID, as planners of queries read it: partitions by class, by property,
 * and by property in each class; a subset a named graph; sets of links to other data sets.
 */
final class VoidDescription {
  private static final String SD = Prefixes.all().get("sd");

  /**
   * Properties whose values are counts. How many different values they have is not told, as it is
   * not of the whole: that would be one of the values, and there might be none that is right.
   */
  private static final Set<String> COUNTING =
      Set.of(
          VOID.triples.getURI(),
          VOID.distinctSubjects.getURI(),
          VOID.distinctObjects.getURI(),
          VOID.entities.getURI(),
          VOID.properties.getURI(),
          VOID.classes.getURI());

  private final String base;
  private final TripleList out;
  private final Node dataset;

  VoidDescription(String base, TripleList out) {
    this.base = base;
    this.out = out;
    this.dataset = out.at("dataset");
  }

  /** Whether a triple's value is one of the counts. */
  static boolean isCount(Triple triple) {
    return COUNTING.contains(triple.getPredicate().getURI());
  }

  void add(Statistics counts) {
    out.type(dataset, VOID.Dataset).type(dataset, sd("Dataset"));
    out.count(dataset, VOID.triples, counts.all().triples());
    out.count(dataset, VOID.distinctSubjects, counts.all().subjects());
    out.count(dataset, VOID.properties, counts.properties().size());
    out.count(dataset, VOID.classes, counts.classes().size());
    counts.classes().forEach(this::ofClass);
    properties(dataset, "dataset", counts.properties());
    union(counts.all().triples());
    counts.graphs().forEach(this::graph);
    linksets(counts.linksets());
    vocabularies(counts);
  }

  private void ofClass(String iri, OfClass counts) {
    String path = "dataset/class/" + name(iri);
    Node partition = out.at(path);
    out.link(dataset, VOID.classPartition, partition)
        .link(partition, VOID._class, iri)
        .count(partition, VOID.entities, counts.entities())
        .count(partition, VOID.triples, counts.triples());
    properties(partition, path, counts.properties());
  }

  private void properties(Node of, String path, NavigableMap<String, Counts> properties) {
    properties.forEach(
        (iri, counts) -> {
          Node partition = out.at(path + "/property/" + name(iri));
          out.link(of, VOID.propertyPartition, partition).link(partition, VOID.property, iri);
          out.count(partition, VOID.triples, counts.triples())
              .count(partition, VOID.distinctSubjects, counts.subjects());
          if (!COUNTING.contains(iri)) {
            out.count(partition, VOID.distinctObjects, counts.objects());
          }
        });
  }

  /** What queries see that name no graph; called so by the service description too. */
  private void union(long triples) {
    Node union = out.at("sparql#default-graph");
    out.link(dataset, sd("defaultGraph"), union)
        .type(union, sd("Graph"))
        .count(union, VOID.triples, triples);
  }

  private void graph(String iri, Statistics.OfGraph counts) {
    String path = iri.substring(base.length());
    Node named = out.at("dataset/" + path);
    Node graph = out.at(path);
    out.link(dataset, sd("namedGraph"), named)
        .type(named, sd("NamedGraph"))
        .link(named, sd("name"), graph)
        .link(named, sd("graph"), graph)
        .link(dataset, VOID.subset, graph)
        .type(graph, VOID.Dataset)
        .type(graph, sd("Graph"))
        .count(graph, VOID.triples, counts.triples())
        .count(graph, VOID.distinctSubjects, counts.subjects());
    for (Dump dump : Dump.OF_A_GRAPH) {
      out.link(graph, VOID.dataDump, out.at("dumps/latest/" + GraphFiles.path(base, iri, dump)));
    }
  }

  private void linksets(NavigableMap<Linksets.Key, Long> counts) {
    for (LinkedDataset target : LinkedDataset.all()) {
      counts.forEach(
          (key, triples) -> {
            if (key.target().equals(target.key())) {
              linkset(target, key.property(), triples);
            }
          });
    }
  }

  private void linkset(LinkedDataset target, String property, long triples) {
    Node objects = out.at("dataset/target/" + target.key());
    Node set = out.at("dataset/linkset/" + target.key() + "/" + name(property));
    out.link(dataset, VOID.subset, set)
        .type(set, VOID.Linkset)
        .link(set, VOID.linkPredicate, property)
        .link(set, VOID.subjectsTarget, dataset)
        .link(set, VOID.objectsTarget, objects)
        .count(set, VOID.triples, triples)
        .type(objects, VOID.Dataset)
        .text(objects, DCTerms.title, target.en(), target.zh())
        .string(objects, VOID.uriSpace, target.namespace())
        .link(objects, ResourceFactory.createResource(FOAF.homepage.getURI()), target.homepage());
    target.endpoint().ifPresent(endpoint -> out.link(objects, VOID.sparqlEndpoint, endpoint));
  }

  /** The namespaces that properties and classes are from. */
  private void vocabularies(Statistics counts) {
    for (Map.Entry<String, String> prefix : Prefixes.all().entrySet()) {
      String namespace = prefix.getValue();
      if (counts.properties().keySet().stream().anyMatch(iri -> iri.startsWith(namespace))
          || counts.classes().keySet().stream().anyMatch(iri -> iri.startsWith(namespace))) {
        out.link(dataset, VOID.vocabulary, namespace);
      }
    }
  }

  /** A name that is readable where the namespace is known, and sure to be of one IRI only. */
  private static String name(String iri) {
    return Prefixes.shorten(iri)
        .map(name -> name.replace(':', '-'))
        .orElseGet(() -> Checksums.sha256(iri).substring(0, 16));
  }

  private static Resource sd(String name) {
    return ResourceFactory.createResource(SD + name);
  }
}
