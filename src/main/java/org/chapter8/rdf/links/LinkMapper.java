package org.chapter8.rdf.links;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.chapter8.model.Ref;
import org.chapter8.rdf.Iris;
import org.chapter8.rdf.Vocabulary.Classes;
import org.chapter8.rdf.Vocabulary.Properties;

/**
 * Links as triples: the relation itself, and a resource that says how, how surely, when and on what
 * evidence it was made. Rejected rows make no triple.
 */
public final class LinkMapper {
  private static final Iris WRITTEN = new Iris(Iris.DEFAULT_BASE);

  private final Iris iris;

  /** A mapper to the base of {@code iris}, whatever base the rows are written under. */
  public LinkMapper(Iris iris) {
    this.iris = iris;
  }

  /**
   * The triples of a table, but for its rows about documents: see {@link DocumentLinks}.
   *
   * @throws IllegalArgumentException naming the IRI, if a subject can be no resource of ours
   */
  public List<Triple> triples(MappingSet set) {
    List<Triple> out = new ArrayList<>();
    set.mappings().stream()
        .filter(mapping -> !mapping.rejected() && !DocumentLinks.isOfDocument(mapping))
        .forEach(mapping -> out.addAll(triples(set.name(), mapping)));
    return List.copyOf(out);
  }

  /** What a row is about. */
  static Ref subject(Mapping mapping) {
    return WRITTEN.ref(mapping.subject());
  }

  /** The triples of a row of a table. */
  List<Triple> triples(String table, Mapping mapping) {
    List<Triple> out = new ArrayList<>();
    Ref from = subject(mapping);
    Node subject = iris.node(from);
    Node relation = NodeFactory.createURI(mapping.predicate());
    Node object = NodeFactory.createURI(mapping.object());
    Node link = iris.node(Ref.link(table, from, localName(mapping.object())));
    out.add(Triple.create(subject, relation, object));
    out.add(Triple.create(link, RDF.Nodes.type, Classes.LINK));
    out.add(Triple.create(link, Properties.LINKS_FROM, subject));
    out.add(Triple.create(link, Properties.LINKS_TO, object));
    out.add(Triple.create(link, Properties.RELATION, relation));
    out.add(
        Triple.create(
            link, Properties.METHOD, NodeFactory.createLiteralString(mapping.justification())));
    out.add(Triple.create(link, Properties.SCORE, decimal(mapping)));
    out.add(Triple.create(link, Properties.EVIDENCE, english(mapping.comment())));
    out.add(Triple.create(link, DCTerms.date.asNode(), date(mapping)));
    return out;
  }

  /** The last part of an IRI's path or its fragment. */
  private static String localName(String iri) {
    String whole = iri.endsWith("/") ? iri.substring(0, iri.length() - 1) : iri;
    return whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('#')) + 1);
  }

  private static Node decimal(Mapping mapping) {
    return NodeFactory.createLiteralDT(
        mapping.confidence().toPlainString(), XSDDatatype.XSDdecimal);
  }

  private static Node english(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }

  private static Node date(Mapping mapping) {
    return NodeFactory.createLiteralDT(mapping.date().toString(), XSDDatatype.XSDdate);
  }
}
