package org.chapter8.publish;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** Triples in the making, about resources under a base. */
final class TripleList {
  private final String base;
  private final List<Triple> triples = new ArrayList<>();

  TripleList(String base) {
    this.base = base;
  }

  /** What was added so far. */
  List<Triple> triples() {
    return List.copyOf(triples);
  }

  /** The resource at a path below the base. */
  Node at(String path) {
    return NodeFactory.createURI(base + path);
  }

  TripleList link(Node subject, Resource property, Node object) {
    triples.add(Triple.create(subject, property.asNode(), object));
    return this;
  }

  TripleList link(Node subject, Resource property, String iri) {
    return link(subject, property, NodeFactory.createURI(iri));
  }

  TripleList type(Node subject, Resource type) {
    return link(subject, RDF.type, type.asNode());
  }

  /** A text in English and Chinese. */
  TripleList text(Node subject, Resource property, String en, String zh) {
    link(subject, property, NodeFactory.createLiteralLang(en, "en"));
    return link(subject, property, NodeFactory.createLiteralLang(zh, "zh"));
  }

  TripleList literal(Node subject, Resource property, String value, XSDDatatype type) {
    return link(subject, property, NodeFactory.createLiteralDT(value, type));
  }

  TripleList string(Node subject, Resource property, String value) {
    return literal(subject, property, value, XSDDatatype.XSDstring);
  }

  TripleList count(Node subject, Resource property, long value) {
    return literal(subject, property, Long.toString(value), XSDDatatype.XSDinteger);
  }
}
