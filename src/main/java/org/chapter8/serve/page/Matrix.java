package org.chapter8.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/**
 * Organizations and themes.
 *
 * @param themes the columns, those with most statements first
 * @param rows organizations, those with most statements first
 */
public record Matrix(ExploreView.Source source, List<Link> themes, List<Row> rows) {
  /** Shades of cells, from few to many. */
  private static final int SHADES = 4;

  public Matrix {
    themes = List.copyOf(themes);
    rows = List.copyOf(rows);
  }

  /** An organization's statements, a cell a theme; one about two themes is in two cells. */
  public record Row(Link actor, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A number of statements.
   *
   * @param shade 0 for none, else 1 to 4
   * @param href where they are listed
   */
  public record Cell(int statements, int shade, String href) {}

  static Matrix of(ExploreQuery query, Paths paths) {
    Map<String, Link> themes = new LinkedHashMap<>();
    Map<String, Link> actors = new LinkedHashMap<>();
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    Map<String, Integer> sums = new TreeMap<>();
    for (Map<String, Node> row : query.rows()) {
      Link theme = ExploreSection.link(row, "theme", "themeName", paths);
      Link actor = ExploreSection.link(row, "actor", "actorName", paths);
      int statements = ExploreQuery.number(row, "statements");
      themes.put(theme.iri(), theme);
      actors.put(actor.iri(), actor);
      counts.computeIfAbsent(actor.iri(), iri -> new TreeMap<>()).put(theme.iri(), statements);
      sums.merge(theme.iri(), statements, Integer::sum);
      sums.merge(actor.iri(), statements, Integer::sum);
    }
    List<Link> columns = ranked(themes, sums);
    int most =
        counts.values().stream()
            .flatMap(row -> row.values().stream())
            .mapToInt(Integer::intValue)
            .max()
            .orElse(1);
    List<Row> rows = new ArrayList<>();
    for (Link actor : ranked(actors, sums)) {
      Map<String, Integer> row = counts.get(actor.iri());
      List<Cell> cells =
          columns.stream()
              .map(theme -> cell(row.getOrDefault(theme.iri(), 0), most, actor, theme))
              .toList();
      rows.add(new Row(actor, cells));
    }
    return new Matrix(ExploreView.Source.of(query), columns, rows);
  }

  private static List<Link> ranked(Map<String, Link> links, Map<String, Integer> sums) {
    return links.values().stream()
        .sorted(
            Comparator.comparingInt((Link link) -> -sums.get(link.iri())).thenComparing(Link::iri))
        .toList();
  }

  private static Cell cell(int statements, int most, Link actor, Link theme) {
    int shade = statements == 0 ? 0 : 1 + (SHADES - 1) * (statements - 1) / Math.max(1, most - 1);
    String query =
        """
        PREFIX c8: <https://w3id.org/chapter8/ns#>
        SELECT DISTINCT ?statement ?text WHERE {
          ?statement c8:theme <%s> ; c8:madeBy/c8:represents? <%s> ; c8:text ?text .
        }
        """
            .formatted(theme.iri(), actor.iri());
    return new Cell(statements, shade, Addresses.editor(query));
  }
}
