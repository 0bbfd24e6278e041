package org.chapter8.check;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.chapter8.rdf.Vocabulary;

/** Nodes as they stand in messages. */
final class Nodes {
  private static final int SHOWN = 120;

  private static final PrefixMap PREFIXES =
      PrefixMapFactory.create(
          Map.of(
              "c8", Vocabulary.NS,
              "org", ORG.NS,
              "dcterms", DCTerms.NS,
              "oa", OA.NS,
              "owl", OWL2.NS,
              "rdf", RDF.uri,
              "rdfs", RDFS.uri,
              "skos", SKOS.uri,
              "xsd", XSD.NS));

  private Nodes() {}

  /** What a finding is about: the IRI of a resource without angle brackets. */
  static String name(Node node) {
    return node.isURI() ? node.getURI() : show(node);
  }

  /** A node as in Turtle; a long literal is shown by its beginning. */
  static String show(Node node) {
    if (node.isBlank()) {
      // Labels of blank nodes differ from run to run.
      return "[]";
    }
    String shown = NodeFmtLib.str(node, null, PREFIXES);
    int length = shown.codePointCount(0, shown.length());
    return length <= SHOWN ? shown : shown.substring(0, shown.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
