package org.chapter8.publish;

import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;
import org.chapter8.rdf.Iris;
import org.chapter8.rdf.Vocabulary;
import org.chapter8.rdf.copies.Copy;

/**
 * Sends the statements of a copy to its graph. They are about things of others: what pages, tables
 * and checks make of our own resources must not depend on them.
 */
final class CopiedStatements extends StreamRDFBase {
  private final String base;
  private final StreamRDF sink;

  private CopiedStatements(String base, StreamRDF sink) {
    this.base = base;
    this.sink = sink;
  }

  /** Sends those of several copies. */
  static void send(List<Copy> copies, Iris iris, StreamRDF sink) throws IOException {
    for (Copy copy : copies) {
      send(copy, iris, sink);
    }
  }

  /**
   * Sends them.
   *
   * @throws IOException if the file can't be read or speaks of us
   */
  private static void send(Copy copy, Iris iris, StreamRDF sink) throws IOException {
    StreamRDF graph = new InGraph(iris.externalGraph(copy.target()), sink);
    try {
      RDFParser.source(copy.statements())
          .lang(Lang.NTRIPLES)
          .parse(new CopiedStatements(iris.base(), graph));
    } catch (RiotException | IllegalArgumentException e) {
      throw new IOException(copy.statements() + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void triple(Triple triple) {
    boolean isOurs = isWithin(triple.getSubject(), base);
    boolean isOfOurClasses =
        triple.predicateMatches(RDF.type.asNode()) && isWithin(triple.getObject(), Vocabulary.NS);
    if (isOurs || isOfOurClasses) {
      throw new IllegalArgumentException("expected statements about things of others: " + triple);
    }
    sink.triple(triple);
  }

  private static boolean isWithin(Node node, String space) {
    return node.isURI() && node.getURI().startsWith(space);
  }
}
