package org.chapter8.serve.page;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What leads from our resources to those of others, as the catalogue counts it. */
final class LinksElsewhere {
  private static final String ALL =
      "SELECT ?resource ?other WHERE { ?resource <PROPERTY> ?other"
          + " FILTER(STRSTARTS(STR(?other), \"NAMESPACE\")) }";

  private final Edition edition;
  private final Known known;

  LinksElsewhere(Edition edition) {
    this.edition = edition;
    this.known = edition.known();
  }

  /** Sets of links, by what they lead to. */
  List<FederationView.Links> all() {
    return known.subjects("rdf:type", Known.node("void:Linkset")).stream()
        .map(this::links)
        .sorted(
            Comparator.comparing((FederationView.Links links) -> links.target().label().value())
                .thenComparing(Comparator.comparingLong(FederationView.Links::count).reversed()))
        .toList();
  }

  private FederationView.Links links(Node set) {
    Node target = known.object(set, "void:objectsTarget").orElse(set);
    Node property = known.object(set, "void:linkPredicate").orElse(set);
    String homepage = known.object(target, "foaf:homepage").map(Node::getURI).orElse("");
    Text name = edition.names().name(target);
    String namespace = known.words(target, "void:uriSpace");
    return new FederationView.Links(
        homepage.isEmpty()
            ? edition.names().link(target)
            : new Link(Paths.encode(homepage), name, target.getURI()),
        edition.names().link(property),
        known.number(set, "void:triples").orElse(0),
        Addresses.editor(
            ALL.replace("PROPERTY", property.getURI()).replace("NAMESPACE", namespace)));
  }

  /** Graphs with what others say. */
  List<FederationView.Copy> copies() {
    String graphs = edition.paths().iri("/graph/external/").orElse("");
    return edition.paths().iri("/dataset").stream()
        .map(NodeFactory::createURI)
        .flatMap(dataset -> known.objects(dataset, "sd:namedGraph").stream())
        .flatMap(named -> known.object(named, "sd:name").stream())
        .filter(graph -> graph.getURI().startsWith(graphs))
        .map(this::copy)
        .toList();
  }

  private FederationView.Copy copy(Node graph) {
    String day =
        known
            .objects(graph, List.of("dcterms:created", "dcterms:modified", "dcterms:issued"))
            .stream()
            .filter(Node::isLiteral)
            .map(Node::getLiteralLexicalForm)
            .findFirst()
            .orElse("");
    return new FederationView.Copy(
        edition.names().link(graph), known.number(graph, "void:triples").orElse(0), day);
  }
}
