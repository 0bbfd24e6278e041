package org.chapter8.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * Who supports whom, as lines across a circle.
 *
 * @param all the number of supports there are; the picture has those of the actors with most
 */
public record Network(
    ExploreView.Source source, List<Actor> actors, List<Line> lines, List<Row> rows, int all) {
  /** More names than this do not fit around the circle. */
  private static final int MOST_ACTORS = 36;

  private static final double RADIUS = 250;
  private static final double LABELS = 262;
  private static final double MOST_WIDTH = 7;

  public Network {
    actors = List.copyOf(actors);
    lines = List.copyOf(lines);
    rows = List.copyOf(rows);
  }

  /**
   * A name on the circle.
   *
   * @param angle in radians, clockwise from the right
   * @param size for how often it supported and was supported
   */
  public record Actor(Link actor, double angle, double size) {
    public String x() {
      return number(RADIUS * Math.cos(angle));
    }

    public String y() {
      return number(RADIUS * Math.sin(angle));
    }

    public boolean isLeft() {
      return Math.cos(angle) < 0;
    }

    /** Where its name is written, and how it is turned to be read. */
    public String place() {
      double degrees = Math.toDegrees(angle);
      return "rotate(%s) translate(%s 4)%s"
          .formatted(number(degrees), number(LABELS), isLeft() ? " rotate(180)" : "");
    }

    public String radius() {
      return number(size);
    }

    /** Its name, not longer than the margin. */
    public String called() {
      return actor.label().cut(26).value();
    }
  }

  /** A line from who supports to whom, bent towards the middle. */
  public record Line(String path, String width, String title) {}

  /** The same as a row. */
  public record Row(Link supporter, Link proposer, int statements) {}

  static Network of(ExploreQuery query, Paths paths) {
    List<Row> rows = query.rows().stream().map(row -> row(row, paths)).toList();
    Map<String, Integer> weights = weights(rows);
    Map<String, Actor> actors = placed(rows, weights);
    int most = rows.stream().mapToInt(Row::statements).max().orElse(1);
    List<Line> lines = new ArrayList<>();
    for (Row row : rows) {
      Actor from = actors.get(row.supporter().iri());
      Actor to = actors.get(row.proposer().iri());
      if (from != null && to != null) {
        lines.add(line(from, to, row, most));
      }
    }
    return new Network(
        ExploreView.Source.of(query), List.copyOf(actors.values()), lines, rows, rows.size());
  }

  private static Row row(Map<String, Node> row, Paths paths) {
    return new Row(
        ExploreSection.link(row, "supporter", "supporterName", paths),
        ExploreSection.link(row, "proposer", "proposerName", paths),
        ExploreQuery.number(row, "statements"));
  }

  private static Map<String, Integer> weights(List<Row> rows) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    for (Row row : rows) {
      weights.merge(row.supporter().iri(), row.statements(), Integer::sum);
      weights.merge(row.proposer().iri(), row.statements(), Integer::sum);
    }
    return weights;
  }

  /** Those with most, around the circle by their names, so that they are found again. */
  private static Map<String, Actor> placed(List<Row> rows, Map<String, Integer> weights) {
    Map<String, Link> links = new LinkedHashMap<>();
    for (Row row : rows) {
      links.put(row.supporter().iri(), row.supporter());
      links.put(row.proposer().iri(), row.proposer());
    }
    List<Link> chosen =
        links.values().stream()
            .sorted(
                Comparator.comparingInt((Link link) -> -weights.get(link.iri()))
                    .thenComparing(Link::iri))
            .limit(MOST_ACTORS)
            .sorted(Comparator.comparing((Link link) -> link.label().value()))
            .toList();
    int heaviest = weights.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    Map<String, Actor> actors = new LinkedHashMap<>();
    for (int i = 0; i < chosen.size(); i++) {
      Link link = chosen.get(i);
      double size = 3 + 6.0 * Math.sqrt((double) weights.get(link.iri()) / heaviest);
      actors.put(link.iri(), new Actor(link, 2 * Math.PI * i / chosen.size(), size));
    }
    return actors;
  }

  private static Line line(Actor from, Actor to, Row row, int most) {
    return new Line(
        "M%s %sQ0 0 %s %s".formatted(from.x(), from.y(), to.x(), to.y()),
        number(1 + (MOST_WIDTH - 1) * (row.statements() - 1) / Math.max(1, most - 1)),
        "%s → %s: %d"
            .formatted(
                row.supporter().label().value(), row.proposer().label().value(), row.statements()));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
