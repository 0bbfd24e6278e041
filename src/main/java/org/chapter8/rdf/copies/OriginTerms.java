package org.chapter8.rdf.copies;

import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;

/** Where a copy is from, in the terms of PROV and DCMI: in its own file and in the catalogue. */
public final class OriginTerms {
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final Node DERIVED = NodeFactory.createURI(PROV + "wasDerivedFrom");
  private static final Node GENERATED = NodeFactory.createURI(PROV + "generatedAtTime");

  /** Names for things by their checksum, RFC 6920. */
  private static final String CHECKSUM = "ni:///sha-256;";

  private OriginTerms() {}

  /** What to say of a copy. */
  public static List<Triple> triples(Node copy, Origin origin) {
    return List.of(
        triple(copy, DERIVED, iri(origin.endpoint())),
        triple(copy, DCTerms.source.asNode(), iri(origin.endpoint())),
        triple(
            copy,
            GENERATED,
            NodeFactory.createLiteralDT(origin.fetched().toString(), XSDDatatype.XSDdateTime)),
        triple(copy, DCTerms.license.asNode(), iri(origin.licence())),
        triple(
            copy, DCTerms.rights.asNode(), NodeFactory.createLiteralString(origin.attribution())),
        triple(copy, DCTerms.conformsTo.asNode(), iri(CHECKSUM + encoded(origin.recipe()))),
        triple(copy, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(origin.space())));
  }

  /**
   * What is said of a copy.
   *
   * @return nothing, if something of it is missing
   * @throws java.time.DateTimeException if its time is none
   */
  public static Optional<Origin> read(Graph graph, Node copy) {
    Origin origin =
        new Origin(
            value(graph, copy, DERIVED),
            Optional.of(value(graph, copy, GENERATED))
                .filter(time -> !time.isEmpty())
                .map(Instant::parse)
                .orElse(Instant.EPOCH),
            value(graph, copy, DCTerms.license.asNode()),
            value(graph, copy, DCTerms.rights.asNode()),
            decoded(value(graph, copy, DCTerms.conformsTo.asNode())),
            value(graph, copy, VOID.uriSpace.asNode()));
    boolean isWhole =
        !origin.endpoint().isEmpty()
            && !origin.fetched().equals(Instant.EPOCH)
            && !origin.licence().isEmpty()
            && !origin.space().isEmpty();
    return Optional.of(origin).filter(read -> isWhole);
  }

  private static String encoded(String hex) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(HexFormat.of().parseHex(hex));
  }

  private static String decoded(String name) {
    return name.startsWith(CHECKSUM)
        ? HexFormat.of().formatHex(Base64.getUrlDecoder().decode(name.substring(CHECKSUM.length())))
        : "";
  }

  private static String value(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
        .sorted()
        .findFirst()
        .orElse("");
  }

  private static Triple triple(Node subject, Node property, Node object) {
    return Triple.create(subject, property, object);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
