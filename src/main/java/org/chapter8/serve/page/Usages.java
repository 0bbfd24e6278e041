package org.chapter8.serve.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.chapter8.publish.Prefixes;

/** Where terms are found in a release, as its catalogue counts them. */
final class Usages {
  private static final int EXAMPLES = 3;

  private final Edition edition;
  private final Map<Node, Integer> counts = new HashMap<>();

  Usages(Edition edition) {
    this.edition = edition;
    edition
        .paths()
        .iri("/dataset")
        .map(NodeFactory::createURI)
        .ifPresent(
            dataset -> {
              count(dataset, "void:classPartition", "void:class", "void:entities");
              count(dataset, "void:propertyPartition", "void:property", "void:triples");
            });
  }

  private void count(Node dataset, String partitions, String term, String number) {
    Known known = edition.known();
    for (Node partition : known.objects(dataset, partitions)) {
      known
          .object(partition, term)
          .ifPresent(node -> counts.put(node, known.number(partition, number).orElse(0)));
    }
  }

  OntologyView.Usage of(Node term, boolean isClass) {
    Known vocabulary = edition.vocabulary();
    if (vocabulary.is(term, "skos:Concept") || vocabulary.is(term, "skos:ConceptScheme")) {
      return new OntologyView.Usage("", query("?thing ?property", term, ""), List.of());
    }
    int count = counts.getOrDefault(term, 0);
    String key = isClass ? "ontology.usage.class" : "ontology.usage.property";
    return new OntologyView.Usage(
        edition.say(key, count),
        isClass ? query("?thing a", term, "") : query("?thing", term, "?value"),
        count == 0 ? List.of() : some(term, isClass));
  }

  private static String query(String before, Node term, String after) {
    String name = Prefixes.shorten(term.getURI()).orElse("<" + term.getURI() + ">");
    String pattern = (before + " " + name + " " + after).strip();
    return Addresses.editor(
        "PREFIX c8: <%s>\nSELECT * WHERE { %s }".formatted(Prefixes.all().get("c8"), pattern));
  }

  private List<Link> some(Node term, boolean isClass) {
    ExtendedIterator<Triple> all =
        isClass
            ? edition.known().graph().find(Node.ANY, RDF.type.asNode(), term)
            : edition.known().graph().find(Node.ANY, term, Node.ANY);
    List<Link> some = new ArrayList<>();
    try {
      while (some.size() < EXAMPLES && all.hasNext()) {
        Link link = edition.names().link(all.next().getSubject());
        if (!some.contains(link)) {
          some.add(link);
        }
      }
    } finally {
      all.close();
    }
    return some;
  }
}
