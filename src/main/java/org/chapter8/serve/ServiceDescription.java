package org.chapter8.serve;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** What the query service offers, in the vocabulary of SPARQL 1.1 Service Description. */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private final String base;

  ServiceDescription(String base) {
    this.base = base;
  }

  Graph graph() {
    Node service = node(base + "sparql");
    Node dataset = node(base + "dataset");
    List<Triple> out = new ArrayList<>();
    out.add(Triple.create(service, RDF.type.asNode(), node(SD + "Service")));
    out.add(Triple.create(service, node(SD + "endpoint"), service));
    out.add(Triple.create(service, node(SD + "supportedLanguage"), node(SD + "SPARQL11Query")));
    out.add(Triple.create(service, node(SD + "feature"), node(SD + "UnionDefaultGraph")));
    out.add(Triple.create(service, node(SD + "defaultDataset"), dataset));
    out.add(Triple.create(dataset, RDF.type.asNode(), node(SD + "Dataset")));
    for (String format :
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
            "N-Quads")) {
      out.add(Triple.create(service, node(SD + "resultFormat"), node(FORMATS + format)));
    }
    return SortedGraph.of(out);
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
