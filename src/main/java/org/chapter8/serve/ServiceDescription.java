package org.chapter8.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.chapter8.rdf.Iris;

/**
 * What the query service offers, in the vocabulary of SPARQL 1.1 Service Description. What the
 * graphs count is taken from the catalogue of the release, which agrees with the store.
 */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String CONFIG = "https://w3id.org/chapter8/config#";
  private static final Node TEXT = node("http://jena.apache.org/text#query");
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

  private final Iris iris;
  private final Node dataset;
  private final DatasetGraph store;
  private final Offer offer;
  private final List<Triple> out = new ArrayList<>();

  ServiceDescription(Iris iris, DatasetGraph store, Offer offer) {
    this.iris = iris;
    this.dataset = node(iris.base() + "dataset");
    this.store = store;
    this.offer = offer;
  }

  /**
   * Describes the service under the public base, and under the host that it was asked at: clients
   * look for what is said of the address they know, and send their queries to the endpoint told.
   *
   * @param origin scheme and host, without a slash at the end
   */
  Graph graph(String origin) {
    out.clear();
    for (String endpoint : new TreeSet<>(List.of(iris.base() + "sparql", origin + "/sparql"))) {
      service(node(endpoint));
    }
    say(TEXT, RDF.type.asNode(), sd("Feature"));
    say(TEXT, RDFS.label.asNode(), english("full-text search"));
    say(dataset, RDF.type.asNode(), sd("Dataset"));
    say(dataset, RDFS.seeAlso.asNode(), node(origin + "/dataset"));
    Graph catalogue = store.getGraph(iris.catalogueGraph());
    Txn.executeRead(store, () -> graphs(catalogue));
    return SortedGraph.of(out);
  }

  private void service(Node service) {
    say(service, RDF.type.asNode(), sd("Service"));
    say(service, sd("endpoint"), service);
    say(service, sd("supportedLanguage"), sd("SPARQL11Query"));
    say(service, sd("feature"), sd("UnionDefaultGraph"));
    say(service, sd("defaultEntailmentRegime"), node("http://www.w3.org/ns/entailment/Simple"));
    say(service, sd("propertyFeature"), TEXT);
    for (String format : FORMATS) {
      say(service, sd("resultFormat"), node("http://www.w3.org/ns/formats/" + format));
    }
    say(service, sd("defaultDataset"), dataset);
    if (!offer.services().isEmpty()) {
      say(service, sd("feature"), sd("BasicFederatedQuery"));
    }
    limits(service);
  }

  /** The field has no terms for these: they are called as in the configuration. */
  private void limits(Node service) {
    say(service, node(CONFIG + "rowCap"), number(offer.limits().rowCap()));
    say(service, node(CONFIG + "byteCap"), number(offer.limits().byteCap()));
    say(service, node(CONFIG + "queryTimeout"), number(offer.time().toMillis()));
    offer.services().forEach(other -> say(service, node(CONFIG + "mayAsk"), node(other)));
  }

  private void graphs(Graph catalogue) {
    for (Node count : List.of(VOID.triples.asNode(), VOID.distinctSubjects.asNode())) {
      copy(catalogue, dataset, count);
    }
    for (Node union : copy(catalogue, dataset, sd("defaultGraph"))) {
      copy(catalogue, union, Node.ANY);
    }
    for (Node named : copy(catalogue, dataset, sd("namedGraph"))) {
      copy(catalogue, named, RDF.type.asNode());
      copy(catalogue, named, sd("name"));
      for (Node graph : copy(catalogue, named, sd("graph"))) {
        copy(catalogue, graph, RDF.type.asNode());
        copy(catalogue, graph, VOID.triples.asNode());
      }
    }
  }

  /** Repeats what the catalogue says; gives the objects. */
  private List<Node> copy(Graph catalogue, Node subject, Node property) {
    List<Triple> said = catalogue.find(subject, property, Node.ANY).toList();
    out.addAll(said);
    return said.stream().map(Triple::getObject).toList();
  }

  private void say(Node subject, Node property, Node object) {
    out.add(Triple.create(subject, property, object));
  }

  private static Node english(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }

  private static Node number(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  private static Node sd(String name) {
    return node(SD + name);
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
