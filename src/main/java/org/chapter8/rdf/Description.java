package org.chapter8.rdf;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;
import org.chapter8.model.Resource;

/** The statements about one resource, written to a graph as they are made. */
final class Description {
  private final Iris iris;
  private final Node graph;
  private final Node subject;
  private final StreamRDF out;

  /** Begins the description of a resource with its classes. */
  Description(Iris iris, Node graph, Resource resource, StreamRDF out) {
    this.iris = iris;
    this.graph = graph;
    this.subject = iris.node(resource.id());
    this.out = out;
    for (String name : resource.type()) {
      type(Vocabulary.term(name));
    }
  }

  void type(Node type) {
    add(RDF.type.asNode(), type);
  }

  /** Something that is no resource of ours. */
  void resource(Node property, Node value) {
    add(property, value);
  }

  void ref(Node property, Ref value) {
    add(property, iris.node(value));
  }

  void ref(Node property, Optional<Ref> value) {
    value.ifPresent(ref -> ref(property, ref));
  }

  void refs(Node property, Collection<Ref> values) {
    values.forEach(ref -> ref(property, ref));
  }

  void text(Node property, LangString value) {
    add(property, NodeFactory.createLiteralLang(value.value(), value.lang()));
  }

  void texts(Node property, Collection<LangString> values) {
    values.forEach(value -> text(property, value));
  }

  void string(Node property, String value) {
    add(property, NodeFactory.createLiteralString(value));
  }

  void string(Node property, Optional<String> value) {
    value.ifPresent(text -> string(property, text));
  }

  void integer(Node property, int value) {
    add(property, NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger));
  }

  void integer(Node property, OptionalInt value) {
    value.ifPresent(number -> integer(property, number));
  }

  void date(Node property, Optional<LocalDate> value) {
    value.ifPresent(
        date -> add(property, NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate)));
  }

  void year(Node property, Optional<Year> value) {
    value.ifPresent(
        year -> add(property, NodeFactory.createLiteralDT(year.toString(), XSDDatatype.XSDgYear)));
  }

  private void add(Node property, Node value) {
    out.quad(Quad.create(graph, subject, property, value));
  }
}
