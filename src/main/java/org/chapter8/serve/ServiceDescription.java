package org.chapter8.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/** What the query service offers, in the vocabulary of SPARQL 1.1 Service Description. */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final Node SIZE = node("http://rdfs.org/ns/void#triples");
  private static final List<String> FORMATS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "RDF_XML",
          "JSON-LD",
          "TriG",
          "N-Quads");

  private final String base;
  private final Node service;
  private final DatasetGraph store;
  private final List<Triple> out = new ArrayList<>();

  /**
   * The description of a service.
   *
   * @param base under which it is published, whatever host serves it
   */
  ServiceDescription(String base, DatasetGraph store) {
    this.base = base;
    this.service = node(base + "sparql");
    this.store = store;
  }

  /** Describes it; counts the store through. */
  Graph graph() {
    out.clear();
    Node dataset = node(base + "dataset");
    say(service, RDF.type.asNode(), node(SD + "Service"));
    say(service, sd("endpoint"), service);
    say(service, sd("supportedLanguage"), sd("SPARQL11Query"));
    say(service, sd("feature"), sd("UnionDefaultGraph"));
    say(service, sd("defaultEntailmentRegime"), node("http://www.w3.org/ns/entailment/Simple"));
    say(service, sd("propertyFeature"), node("http://jena.apache.org/text#query"));
    for (String format : FORMATS) {
      say(service, sd("resultFormat"), node("http://www.w3.org/ns/formats/" + format));
    }
    say(service, sd("defaultDataset"), dataset);
    say(dataset, RDF.type.asNode(), sd("Dataset"));
    Txn.executeRead(store, () -> graphs(dataset));
    return SortedGraph.of(out);
  }

  private void graphs(Node dataset) {
    Node union = node(base + "sparql#default-graph");
    say(dataset, sd("defaultGraph"), union);
    counted(union, store.getUnionGraph().stream().count());
    Map<String, Long> sizes = new TreeMap<>();
    store
        .find(Quad.ANY)
        .forEachRemaining(quad -> sizes.merge(quad.getGraph().getURI(), 1L, Long::sum));
    sizes.forEach((name, size) -> named(dataset, name, size));
  }

  private void named(Node dataset, String name, long size) {
    Node member =
        node(base + "sparql#" + name.substring(name.startsWith(base) ? base.length() : 0));
    say(dataset, sd("namedGraph"), member);
    say(member, RDF.type.asNode(), sd("NamedGraph"));
    say(member, sd("name"), node(name));
    say(member, sd("graph"), node(name));
    counted(node(name), size);
  }

  private void counted(Node graph, long size) {
    say(graph, RDF.type.asNode(), sd("Graph"));
    say(graph, SIZE, NodeFactory.createLiteralDT("" + size, XSDDatatype.XSDinteger));
  }

  private void say(Node subject, Node property, Node object) {
    out.add(Triple.create(subject, property, object));
  }

  private static Node sd(String name) {
    return node(SD + name);
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
