package org.chapter8.serve.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.chapter8.publish.Prefixes;

/** Triples of a page, said with prefixed names. */
final class Statements {
  private static final Map<String, String> OWN =
      Map.of(
          "as", "https://www.w3.org/ns/activitystreams#",
          "ldes", "https://w3id.org/ldes#",
          "tree", "https://w3id.org/tree#");

  private final List<Triple> triples = new ArrayList<>();

  /** The prefixes of the vocabularies that only the feed uses. */
  static Map<String, String> prefixes() {
    return OWN;
  }

  List<Triple> triples() {
    return List.copyOf(triples);
  }

  Statements type(Node subject, String prefixed) {
    return say(subject, RDF.type.asNode(), term(prefixed));
  }

  Statements link(Node subject, String property, Node object) {
    return say(subject, term(property), object);
  }

  Statements text(Node subject, String property, String text) {
    return say(subject, term(property), NodeFactory.createLiteralString(text));
  }

  Statements text(Node subject, String property, String text, String language) {
    return say(subject, term(property), NodeFactory.createLiteralLang(text, language));
  }

  Statements typed(Node subject, String property, String value, XSDDatatype type) {
    return say(subject, term(property), NodeFactory.createLiteralDT(value, type));
  }

  private Statements say(Node subject, Node property, Node object) {
    triples.add(Triple.create(subject, property, object));
    return this;
  }

  /** A term by its prefixed name. */
  static Node term(String prefixed) {
    int colon = prefixed.indexOf(':');
    String prefix = prefixed.substring(0, colon);
    String namespace = OWN.getOrDefault(prefix, Prefixes.all().getOrDefault(prefix, prefix));
    return node(namespace + prefixed.substring(colon + 1));
  }

  static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
