package org.chapter8.serve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOSXL;

/** What is shown beside a name or a membership: since when and until when it held. */
final class YearLabels {
  private YearLabels() {}

  /**
   * The years of a name in brackets, after a blank; nothing for what has none. Those of an actor
   * are not shown: beside a link they read as those of what the link says.
   */
  static String html(Graph graph, Node resource) {
    boolean isName = graph.contains(resource, SKOSXL.literalForm.asNode(), Node.ANY);
    String years = isName ? years(graph, resource) : "";
    return years.isEmpty() ? "" : " (" + years + ")";
  }

  /**
   * A membership as HTML: who is or was what, where and when.
   *
   * @return empty for what is no membership whose two sides are described
   */
  static Optional<String> membership(Graph graph, Node resource) {
    Optional<Node> member = name(graph, resource, ORG.member.asNode());
    Optional<Node> organization = name(graph, resource, ORG.organization.asNode());
    if (member.isEmpty() || organization.isEmpty()) {
      return Optional.empty();
    }
    String details =
        Stream.of(
                name(graph, resource, Labels.c8("role")).map(Labels::html).orElse(""),
                years(graph, resource))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    String sides = Labels.html(member.get()) + " · " + Labels.html(organization.get());
    return Optional.of(details.isEmpty() ? sides : sides + " (" + details + ")");
  }

  private static Optional<Node> name(Graph graph, Node resource, Node property) {
    return objects(graph, resource, property).stream()
        .filter(Node::isURI)
        .flatMap(object -> Labels.all(graph, object).stream())
        .findFirst();
  }

  private static String years(Graph graph, Node resource) {
    String from = date(graph, resource, "validFrom");
    String until = date(graph, resource, "validUntil");
    return from.isEmpty() && until.isEmpty() ? "" : (from + " – " + until).strip();
  }

  private static String date(Graph graph, Node resource, String property) {
    return objects(graph, resource, Labels.c8(property)).stream()
        .filter(Node::isLiteral)
        .map(literal -> Html.escape(literal.getLiteralLexicalForm()))
        .collect(Collectors.joining("/"));
  }

  private static List<Node> objects(Graph graph, Node resource, Node property) {
    return graph.find(resource, property, Node.ANY).toList().stream()
        .map(Triple::getObject)
        .toList();
  }
}
