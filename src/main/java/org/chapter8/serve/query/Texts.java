package org.chapter8.serve.query;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.expr.NodeValue;

/** Texts that a query makes. */
final class Texts {
  /** Characters: far above the longest text of a release, far below what memory holds. */
  private static final int LONGEST = 4 << 20;

  private Texts() {}

  /**
   * Makes sure that a text isn't too long.
   *
   * @throws QueryDeniedException if it is
   */
  static void require(int length, StopSignal stop) {
    if (length > LONGEST) {
      throw stop.refuse(
          "A query may make texts of at most " + LONGEST + " characters, and this one is longer.");
    }
  }

  /** A text of the language or datatype of another. */
  static NodeValue like(NodeValue other, String text) {
    Node node = other.asNode();
    String language = node.getLiteralLanguage();
    return NodeValue.makeNode(
        language.isEmpty()
            ? NodeFactory.createLiteralDT(text, node.getLiteralDatatype())
            : NodeFactory.createLiteralLang(text, language));
  }
}
