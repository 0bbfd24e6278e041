package org.chapter8.serve.fragments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/**
 * What a page says of itself, in the <a href="https://www.hydra-cg.com/spec/latest/core/">Hydra
 * Core Vocabulary</a> and VoID: the form to ask for others, the pages before and after, the count.
 */
public final class Controls {
  private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

  private static final Map<String, Node> PLACES =
      new TreeMap<>(
          Map.of(
              QuadPattern.SUBJECT, RDF.subject.asNode(),
              QuadPattern.PREDICATE, RDF.predicate.asNode(),
              QuadPattern.OBJECT, RDF.object.asNode(),
              QuadPattern.GRAPH, node(SD + "graph")));

  private final Addresses addresses;
  private final Fragment fragment;
  private final String asked;
  private final List<Triple> out = new ArrayList<>();

  /**
   * The controls of a page.
   *
   * @param asked the address just as it was asked for: clients look for what is said of it
   */
  public Controls(Addresses addresses, Fragment fragment, String asked) {
    this.addresses = addresses;
    this.fragment = fragment;
    this.asked = asked;
  }

  /** The prefixes of the vocabularies used. */
  public static Map<String, String> prefixes() {
    return Map.of("hydra", HYDRA, "sd", SD);
  }

  /** The graph in which they stand, apart from the data. */
  public Node graph() {
    return node(asked + "#metadata");
  }

  /** The statements, none with a blank node. */
  public List<Triple> triples() {
    out.clear();
    Node dataset = node(addresses.part("dataset"));
    Node whole = node(addresses.fragment(fragment.pattern()));
    Node page = node(asked);
    // First of all, since clients that read a stream tell by it which statements are for them.
    say(dataset, VOID.subset.asNode(), page);
    say(graph(), FOAF.primaryTopic.asNode(), dataset);
    say(dataset, RDF.type.asNode(), VOID.Dataset.asNode());
    say(dataset, VOID.subset.asNode(), whole);
    say(dataset, node(SD + "defaultGraph"), node(addresses.union()));
    say(dataset, hydra("search"), node(addresses.part("search")));
    form(node(addresses.part("search")));
    whole(whole, page);
    hints(page);
    pages(page);
    return List.copyOf(out);
  }

  private void form(Node form) {
    String template = addresses.service() + "{?subject,predicate,object,graph}";
    say(form, RDF.type.asNode(), hydra("IriTemplate"));
    say(form, hydra("template"), NodeFactory.createLiteralString(template));
    say(form, hydra("variableRepresentation"), hydra("ExplicitRepresentation"));
    for (String name : PLACES.keySet()) {
      say(form, hydra("mapping"), node(addresses.part(name)));
    }
    PLACES.forEach((name, property) -> mapping(node(addresses.part(name)), name, property));
  }

  private void mapping(Node mapping, String name, Node property) {
    say(mapping, RDF.type.asNode(), hydra("IriTemplateMapping"));
    say(mapping, hydra("variable"), NodeFactory.createLiteralString(name));
    say(mapping, hydra("property"), property);
    say(mapping, hydra("required"), NodeFactory.createLiteralByValue(false));
  }

  private void whole(Node whole, Node page) {
    Node total = number(fragment.total());
    say(whole, RDF.type.asNode(), hydra("Collection"));
    say(whole, hydra("totalItems"), total);
    say(whole, VOID.triples.asNode(), total);
    if (!whole.equals(page)) {
      say(whole, hydra("view"), page);
      say(page, DCTerms.isPartOf.asNode(), whole);
    }
  }

  /** An IRI that nothing has may be a mistake; it may come from other data as well. */
  private void hints(Node page) {
    if (fragment.total() == 0) {
      for (String iri : PrefixedNames.unknown(fragment.pattern())) {
        String sentence =
            "%s was looked up as an absolute IRI; prefixes that are written out here: %s"
                .formatted(iri, PrefixedNames.known());
        say(page, RDFS.comment.asNode(), NodeFactory.createLiteralLang(sentence, "en"));
      }
    }
  }

  private void pages(Node page) {
    say(page, RDF.type.asNode(), hydra("PartialCollectionView"));
    say(page, hydra("itemsPerPage"), number(Fragment.SIZE));
    say(page, hydra("first"), page(1));
    if (fragment.page() > 1) {
      say(page, hydra("previous"), page(fragment.page() - 1L));
    }
    if (fragment.page() < fragment.last()) {
      say(page, hydra("next"), page(fragment.page() + 1L));
    }
    say(page, hydra("last"), page(fragment.last()));
  }

  private Node page(long number) {
    return node(addresses.page(fragment.pattern(), number));
  }

  private void say(Node subject, Node property, Node object) {
    out.add(Triple.create(subject, property, object));
  }

  private static Node number(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  private static Node hydra(String name) {
    return node(HYDRA + name);
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
