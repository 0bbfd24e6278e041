package org.chapter8.serve.page;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;

/** Makes lines of statements. */
final class StatementLines {
  private final Edition edition;
  private final Days days;

  StatementLines(Edition edition) {
    this.edition = edition;
    this.days = new Days(edition.known());
  }

  /** The line of a statement. */
  StatementLine line(Node statement) {
    return new StatementLine(
        edition.names().link(statement, force(statement)),
        text(statement),
        days.ofStatement(statement),
        links(statement, "c8:madeAt").stream().findFirst(),
        links(statement, "c8:madeBy"),
        links(statement, "c8:addressedTo"),
        links(statement, "c8:supportedBy"),
        links(statement, "c8:opposedBy"),
        links(statement, "c8:echoes"));
  }

  /** The lines of statements, in the order of their documents and of their places in them. */
  List<StatementLine> lines(List<Node> statements) {
    return statements.stream().sorted(inOrder()).map(this::line).toList();
  }

  /** By the day, then by the document, then by the place in it. */
  Comparator<Node> byDay() {
    return Comparator.comparing(days::ofStatement).thenComparing(inOrder());
  }

  /** By the document, then by the place in it: an IRI of a statement ends with its offset. */
  static Comparator<Node> inOrder() {
    return Comparator.comparing(StatementLines::document)
        .thenComparingLong(StatementLines::offset)
        .thenComparing(Node::getURI);
  }

  private static String document(Node statement) {
    String iri = statement.getURI();
    return iri.substring(0, iri.lastIndexOf('/') + 1);
  }

  private static long offset(Node statement) {
    String iri = statement.getURI();
    String last = iri.substring(iri.lastIndexOf('/') + 1);
    return last.matches("\\d{1,15}") ? Long.parseLong(last) : Long.MAX_VALUE;
  }

  private Text force(Node statement) {
    return edition
        .known()
        .object(statement, "c8:force")
        .map(edition.names()::name)
        .orElseGet(() -> new Text(edition.say("statement.one"), edition.lang().tag()));
  }

  /** What was said, in the language of the reader if it is known in it. */
  Text text(Node statement) {
    return edition.names().of(statement, "c8:text").stream()
        .findFirst()
        .orElseGet(() -> edition.names().name(statement));
  }

  private List<Link> links(Node statement, String property) {
    return edition.known().objects(statement, property).stream()
        .filter(Node::isURI)
        .map(edition.names()::link)
        .toList();
  }
}
