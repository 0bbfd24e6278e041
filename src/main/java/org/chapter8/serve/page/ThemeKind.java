package org.chapter8.serve.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Pages of themes: what they are, who spoke of them, and what was said through the years. */
final class ThemeKind implements PageKind {
  private static final int MOST_ACTORS = 12;

  /** Statements of one year that the page shows. */
  private static final int LINES = 15;

  private static final List<String> MATCHES =
      List.of("skos:exactMatch", "skos:closeMatch", "skos:broadMatch", "skos:narrowMatch");

  @Override
  public String type() {
    return "c8:Theme";
  }

  @Override
  public String template() {
    return "theme";
  }

  @Override
  public ThemeView view(Edition edition, Node thing, ResourceView all) {
    Known known = edition.known();
    List<Node> statements = known.subjects("c8:theme", thing);
    List<Node> subjects = known.subjects("dcterms:subject", thing);
    return new ThemeView(
        all,
        edition.names().of(thing, "skos:prefLabel"),
        Stream.of("skos:definition", "skos:scopeNote")
            .flatMap(note -> edition.names().of(thing, note).stream().limit(1))
            .toList(),
        links(edition, known.objects(thing, "skos:broader")),
        links(edition, known.objects(thing, "skos:narrower")),
        links(edition, known.objects(thing, "skos:related")),
        links(edition, known.objects(thing, MATCHES)),
        links(edition, subjects.stream().filter(node -> known.is(node, "c8:AgendaItem")).toList()),
        links(edition, subjects.stream().filter(node -> known.is(node, "c8:Document")).toList()),
        actors(edition, statements),
        years(edition, statements),
        statements.size(),
        Addresses.editor(query(thing)),
        Copied.of(edition, thing));
  }

  private static String query(Node theme) {
    return """
        PREFIX c8: <https://w3id.org/chapter8/ns#>
        SELECT ?statement ?text WHERE {
          ?statement c8:theme <%s> ; c8:text ?text .
        }
        """
        .formatted(theme.getURI());
  }

  private static List<Link> links(Edition edition, List<Node> nodes) {
    return nodes.stream().filter(Node::isURI).map(edition.names()::link).toList();
  }

  /** Speakers count for whom they represent. */
  private static List<ThemeView.Counted> actors(Edition edition, List<Node> statements) {
    Known known = edition.known();
    Map<Node, Long> counts =
        statements.stream()
            .flatMap(
                statement ->
                    known.objects(statement, "c8:madeBy").stream()
                        .map(by -> known.object(by, "c8:represents").orElse(by))
                        .distinct())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<Node, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey(Known.IN_ORDER)))
        .limit(MOST_ACTORS)
        .map(entry -> new ThemeView.Counted(edition.names().link(entry.getKey()), entry.getValue()))
        .toList();
  }

  private static List<ThemeView.Year> years(Edition edition, List<Node> statements) {
    Days days = new Days(edition.known());
    StatementLines lines = new StatementLines(edition);
    Map<String, List<Node>> byYear =
        statements.stream()
            .collect(
                Collectors.groupingBy(
                    node -> Days.year(days.ofStatement(node)),
                    () -> new TreeMap<String, List<Node>>(Comparator.reverseOrder()),
                    Collectors.toList()));
    return byYear.entrySet().stream()
        .map(
            entry ->
                new ThemeView.Year(
                    entry.getKey(),
                    entry.getValue().size(),
                    entry.getValue().stream()
                        .sorted(lines.byDay())
                        .limit(LINES)
                        .map(lines::line)
                        .toList()))
        .toList();
  }
}
