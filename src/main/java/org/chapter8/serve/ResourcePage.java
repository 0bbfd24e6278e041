package org.chapter8.serve;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.chapter8.publish.Prefixes;

/** A description as a page: every property of it, the passages it rests on, what refers to it. */
final class ResourcePage {
  private static final Node EXACT = NodeFactory.createURI(Prefixes.all().get("oa") + "exact");

  private final Graph graph;
  private final Graph vocabulary;
  private final Node resource;
  private final Paths paths;
  private final String base;

  /**
   * The page of a resource.
   *
   * @param graph its description
   * @param vocabulary labels of classes and properties
   */
  ResourcePage(Graph graph, Graph vocabulary, String iri, Paths paths, String base) {
    this.graph = graph;
    this.vocabulary = vocabulary;
    this.resource = NodeFactory.createURI(iri);
    this.paths = paths;
    this.base = base;
  }

  String html() {
    String name = Labels.html(graph, resource, base);
    String title = name.replaceAll("<[^>]*>", "");
    StringBuilder head = new StringBuilder();
    for (Format format : Format.all()) {
      head.append("<link rel=\"alternate\" type=\"")
          .append(format.mediaType())
          .append("\" href=\"")
          .append(Html.escape(paths.href(resource.getURI()) + "." + format.extension()))
          .append("\">\n");
    }
    String body = heading(name) + properties() + evidence() + inbound() + others();
    // The title is escaped already as a label.
    return Html.page("\u0000", head.toString(), body).replace("\u0000", title + " · Chapter8");
  }

  private String heading(String name) {
    String names =
        Labels.all(graph, resource).stream()
            .map(label -> Html.text(label.getLiteralLexicalForm(), label.getLiteralLanguage()))
            .collect(Collectors.joining("<br>\n"));
    String formats =
        Format.all().stream()
            .map(
                format ->
                    Html.link(
                        paths.href(resource.getURI()) + "." + format.extension(), format.label()))
            .collect(Collectors.joining(" · "));
    return "<h1>%s</h1>\n<p class=\"quiet\"><code>%s</code><br>%s</p>\n"
        .formatted(names.isEmpty() ? name : names, Html.escape(resource.getURI()), formats);
  }

  private String properties() {
    return table(
        "", graph.find(resource, Node.ANY, Node.ANY).toList(), triple -> value(triple.getObject()));
  }

  private String evidence() {
    List<Node> passages =
        graph.find(resource, Labels.c8("statedIn"), Node.ANY).toList().stream()
            .map(Triple::getObject)
            .toList();
    StringBuilder out = new StringBuilder();
    for (Node passage : passages) {
      for (Triple triple : graph.find(passage, EXACT, Node.ANY).toList()) {
        out.append("<blockquote>").append(value(triple.getObject())).append("</blockquote>\n");
        String place = Html.escape(Labels.shorten(passage.getURI(), base));
        out.append("<p class=\"quiet\">")
            .append(Html.link(paths.href(passage.getURI()), place))
            .append("</p>\n");
      }
    }
    return out.isEmpty() ? "" : "<h2>Evidence</h2>\n" + out;
  }

  private String inbound() {
    List<Triple> triples = graph.find(Node.ANY, Node.ANY, resource).toList();
    return table("Referred to by", triples, triple -> value(triple.getSubject()));
  }

  /** The page of a graph: what it describes. */
  private String others() {
    if (graph.contains(resource, Node.ANY, Node.ANY)
        || graph.contains(Node.ANY, Node.ANY, resource)) {
      return "";
    }
    return graph.stream()
        .map(Triple::getSubject)
        .distinct()
        .map(subject -> "<li>" + value(subject) + "</li>\n")
        .collect(Collectors.joining("", "<h2>Describes</h2>\n<ul>\n", "</ul>\n"));
  }

  private String table(String heading, List<Triple> triples, Function<Triple, String> cell) {
    if (triples.isEmpty()) {
      return "";
    }
    Map<String, List<Triple>> byProperty =
        triples.stream()
            .collect(
                Collectors.groupingBy(
                    triple -> triple.getPredicate().getURI(), TreeMap::new, Collectors.toList()));
    StringBuilder out = new StringBuilder();
    out.append(heading.isEmpty() ? "" : "<h2>" + heading + "</h2>\n").append("<table>\n");
    byProperty.forEach(
        (property, values) -> {
          out.append("<tr><th scope=\"row\">").append(property(property)).append("</th><td>");
          out.append(values.stream().map(cell).collect(Collectors.joining("<br>\n")));
          out.append("</td></tr>\n");
        });
    return out.append("</table>\n").toString();
  }

  private String property(String iri) {
    Node property = NodeFactory.createURI(iri);
    String label =
        Labels.all(vocabulary, property).stream()
            .map(name -> Html.text(name.getLiteralLexicalForm(), name.getLiteralLanguage()))
            .collect(Collectors.joining(" · "));
    String shown = label.isEmpty() ? Html.escape(Labels.shorten(iri, base)) : label;
    return Html.link(paths.href(iri), shown);
  }

  private String value(Node node) {
    return node.isURI()
        ? reference(node)
        : Html.text(node.getLiteralLexicalForm(), node.getLiteralLanguage());
  }

  private String reference(Node node) {
    Graph names = graph.contains(node, Node.ANY, Node.ANY) ? graph : vocabulary;
    return Html.link(paths.href(node.getURI()), Labels.html(names, node, base));
  }
}
