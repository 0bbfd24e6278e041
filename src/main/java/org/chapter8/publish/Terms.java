package org.chapter8.publish;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of vocabularies that a catalogue is written in, by their prefixed names. */
final class Terms {
  private static final String EU = "http://publications.europa.eu/resource/authority/";

  private Terms() {}

  /** A term: {@code dcat:Dataset}. */
  static Resource term(String prefixed) {
    int colon = prefixed.indexOf(':');
    String namespace = Prefixes.all().get(prefixed.substring(0, colon));
    return ResourceFactory.createResource(namespace + prefixed.substring(colon + 1));
  }

  /** An entry of an authority table of the Publications Office of the EU. */
  static String eu(String table, String code) {
    return EU + table + "/" + code;
  }

  /** An IRI as a node. */
  static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** A media type as IANA names it. */
  static String media(String type) {
    return "https://www.iana.org/assignments/media-types/" + type;
  }
}
