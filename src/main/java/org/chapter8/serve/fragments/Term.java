package org.chapter8.serve.fragments;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chapter8.serve.fragments.BadPatternException.Problem;

/**
 * Terms as they stand in the parameters of a fragment: an IRI bare, a literal in quotation marks
 * with its language or the IRI of its datatype behind it, nothing in it escaped; the empty string
 * or a variable for anything. That is the explicit representation of the Hydra Core Vocabulary.
 */
final class Term {
  private static final Pattern IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|\\\\^`]*");
  private static final Pattern LITERAL =
      Pattern.compile(
          "\"(?<text>.*)\"(?:@(?<lang>[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)|\\^\\^<?(?<type>[^<>]+)>?)?",
          Pattern.DOTALL);

  private Term() {}

  /**
   * Reads a term.
   *
   * @param name of the parameter, for the message
   * @return {@link Node#ANY} for anything
   */
  static Node read(String name, String value) throws BadPatternException {
    if (value.isEmpty() || value.startsWith("?")) {
      return Node.ANY;
    }
    if (value.startsWith("\"")) {
      return literal(name, value);
    }
    boolean inBrackets = value.startsWith("<") && value.endsWith(">");
    return iri(name, inBrackets ? value.substring(1, value.length() - 1) : value);
  }

  private static Node iri(String name, String value) throws BadPatternException {
    if (!IRI.matcher(value).matches()) {
      throw new BadPatternException(
          name.equals("object") ? Problem.TERM : Problem.IRI,
          name,
          value,
          "The parameter \"%s\" should be an absolute IRI%s, or empty for any; found: %s"
              .formatted(
                  name,
                  name.equals("object")
                      ? ", a literal like \"text\"@en or \"7\"^^http://www.w3.org/2001/XMLSchema#integer"
                      : "",
                  value));
    }
    return NodeFactory.createURI(value);
  }

  private static Node literal(String name, String value) throws BadPatternException {
    Matcher parts = LITERAL.matcher(value);
    if (!name.equals("object") || !parts.matches()) {
      throw new BadPatternException(
          name.equals("object") ? Problem.LITERAL : Problem.NO_LITERAL,
          name,
          value,
          "The parameter \"%s\" should be %s; found: %s"
              .formatted(
                  name,
                  name.equals("object")
                      ? "a literal like \"text\", \"text\"@en or \"7\"^^http://www.w3.org/2001/XMLSchema#integer"
                      : "an IRI, not a literal",
                  value));
    }
    String text = parts.group("text");
    if (parts.group("lang") != null) {
      return NodeFactory.createLiteralLang(text, parts.group("lang"));
    }
    if (parts.group("type") == null) {
      return NodeFactory.createLiteralString(text);
    }
    String type = iri(name, parts.group("type")).getURI();
    return NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(type));
  }

  /** Writes what {@link #read} reads; the empty string for anything. */
  static String write(Node node) {
    if (node.isURI()) {
      return node.getURI();
    }
    if (!node.isLiteral()) {
      return "";
    }
    String text = '"' + node.getLiteralLexicalForm() + '"';
    if (!node.getLiteralLanguage().isEmpty()) {
      return text + "@" + node.getLiteralLanguage();
    }
    String type = node.getLiteralDatatypeURI();
    boolean isPlain = type.equals("http://www.w3.org/2001/XMLSchema#string");
    return isPlain ? text : text + "^^" + type;
  }
}
