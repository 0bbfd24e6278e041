package org.chapter8.serve.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chapter8.rdf.Iris;
import org.junit.jupiter.api.Test;

/** The pictures of the whole, drawn from rows of our own. */
final class PicturesTest {
  private static final String BASE = "https://w3id.org/chapter8/";
  private static final Paths PATHS = new Paths(new Iris(BASE));

  /** Values by the names of variables: IRIs below the base begin with a slash. */
  private static Map<String, Node> row(String... pairs) {
    Map<String, Node> row = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      String value = pairs[i + 1];
      row.put(
          pairs[i],
          value.startsWith("/")
              ? NodeFactory.createURI(BASE + value.substring(1))
              : NodeFactory.createLiteralLang(value, "en"));
    }
    return row;
  }

  private static ExploreQuery query(List<Map<String, Node>> rows) {
    return new ExploreQuery("SELECT", List.of(), rows);
  }

  private static Map<String, Node> meeting(String date, String number, int statements) {
    return row(
        "date",
        date,
        "meeting",
        "/meeting/SC/" + number,
        "name",
        "Meeting " + number,
        "speakers",
        "2",
        "statements",
        "" + statements);
  }

  @Test
  void aTimelineHasABarForEachYearAndNoneIsMissing() {
    Timeline timeline =
        Timeline.of(
            query(
                List.of(
                    meeting("2001-03-02", "1", 3),
                    meeting("2001-05-02", "2", 5),
                    meeting("2004-01-02", "3", 4))),
            PATHS);
    assertThat(timeline.bars())
        .extracting(Timeline.Bar::year)
        .containsExactly(2001, 2002, 2003, 2004);
    assertThat(timeline.bars()).extracting(Timeline.Bar::statements).containsExactly(8, 0, 0, 4);
    assertThat(timeline.bars()).extracting(Timeline.Bar::meetings).containsExactly(2, 0, 0, 1);
    assertThat(timeline.bars().getLast().height() * 2)
        .isEqualTo(timeline.bars().getFirst().height());
    assertThat(timeline.bars().get(1).height()).isZero();
    assertThat(timeline.years().get(2001)).hasSize(2);
    assertThat(timeline.meetings().getFirst().meeting().href()).isEqualTo("/meeting/SC/1");
  }

  @Test
  void barsStandBesideEachOtherWithinThePicture() {
    Timeline timeline =
        Timeline.of(
            query(List.of(meeting("1999-01-01", "1", 0), meeting("2002-01-01", "2", 9))), PATHS);
    for (int i = 1; i < timeline.bars().size(); i++) {
      assertThat(timeline.bars().get(i).x()).isGreaterThan(timeline.bars().get(i - 1).x());
    }
    assertThat(timeline.bars())
        .allSatisfy(
            bar -> {
              assertThat(bar.x()).isBetween(0, timeline.width() - 1);
              assertThat(bar.y()).isBetween(0, timeline.foot());
              assertThat(bar.y() + bar.height()).isEqualTo(timeline.bars().getFirst().y());
            });
  }

  private static Map<String, Node> support(String supporter, String proposer, int statements) {
    return row(
        "supporter",
        "/state/" + supporter,
        "supporterName",
        supporter,
        "proposer",
        "/organization/" + proposer,
        "proposerName",
        proposer,
        "statements",
        "" + statements);
  }

  @Test
  void aNetworkHasALineForEachSupportWiderWhereThereAreMore() {
    Network network =
        Network.of(
            query(
                List.of(
                    support("AAA", "one", 1), support("BBB", "one", 7), support("AAA", "two", 4))),
            PATHS);
    assertThat(network.actors()).hasSize(4);
    assertThat(network.lines())
        .extracting(Network.Line::width)
        .containsExactly("1.0", "7.0", "4.0");
    assertThat(network.lines().getFirst().title()).isEqualTo("AAA → one: 1");
    assertThat(network.all()).isEqualTo(3);
    double biggest = network.actors().stream().mapToDouble(Network.Actor::size).max().orElseThrow();
    assertThat(network.actors().stream().filter(actor -> actor.size() == biggest))
        .extracting(Network.Actor::called)
        .containsExactly("one");
  }

  @Test
  void namesStandAroundTheCircleInTheirOrderAndCanBeRead() {
    Network network =
        Network.of(query(List.of(support("CCC", "one", 1), support("AAA", "two", 2))), PATHS);
    assertThat(network.actors())
        .extracting(Network.Actor::called)
        .containsExactly("AAA", "CCC", "one", "two");
    assertThat(network.actors())
        .allSatisfy(
            actor -> {
              double x = Double.parseDouble(actor.x());
              double y = Double.parseDouble(actor.y());
              assertThat(Math.hypot(x, y)).isCloseTo(250, within(0.2));
              assertThat(actor.place().endsWith("rotate(180)")).isEqualTo(actor.isLeft());
            });
  }

  @Test
  void aNetworkOfManyShowsThoseWithMostAndTellsOfAll() {
    List<Map<String, Node>> rows = new ArrayList<>();
    IntStream.range(0, 60).forEach(i -> rows.add(support("S" + (100 + i), "one", 1 + i)));
    Network network = Network.of(query(rows), PATHS);
    assertThat(network.actors()).hasSize(36);
    assertThat(network.actors())
        .extracting(Network.Actor::called)
        .contains("one", "S159")
        .doesNotContain("S100");
    assertThat(network.lines()).hasSize(35);
    assertThat(network.rows()).hasSize(60);
    assertThat(network.all()).isEqualTo(60);
  }

  private static Map<String, Node> about(String actor, String theme, int statements) {
    return row(
        "actor",
        "/organization/" + actor,
        "actorName",
        actor,
        "theme",
        "/theme/" + theme,
        "themeName",
        theme,
        "statements",
        "" + statements);
  }

  @Test
  void aMatrixHasThoseWithMostFirstAndACellForEachPair() {
    Matrix matrix =
        Matrix.of(
            query(
                List.of(
                    about("few", "peace", 1),
                    about("many", "peace", 2),
                    about("many", "trade", 9))),
            PATHS);
    assertThat(matrix.themes())
        .extracting(theme -> theme.label().value())
        .containsExactly("trade", "peace");
    assertThat(matrix.rows())
        .extracting(row -> row.actor().label().value())
        .containsExactly("many", "few");
    assertThat(matrix.rows().getFirst().cells())
        .extracting(Matrix.Cell::statements)
        .containsExactly(9, 2);
    assertThat(matrix.rows().getLast().cells())
        .extracting(Matrix.Cell::statements)
        .containsExactly(0, 1);
    assertThat(matrix.rows().getFirst().cells().getFirst().shade()).isEqualTo(4);
    assertThat(matrix.rows().getLast().cells())
        .extracting(Matrix.Cell::shade)
        .containsExactly(0, 1);
  }

  @Test
  void aCellLeadsToTheQueryForItsStatements() {
    Matrix matrix = Matrix.of(query(List.of(about("many", "peace", 2))), PATHS);
    assertThat(matrix.rows().getFirst().cells().getFirst().href())
        .startsWith("/query?query=")
        .contains("theme%2Fpeace", "organization%2Fmany");
  }

  @Test
  void nothingIsDrawnOfNothing() {
    assertThat(Timeline.of(query(List.of()), PATHS).bars()).isEmpty();
    assertThat(Network.of(query(List.of()), PATHS).lines()).isEmpty();
    assertThat(Matrix.of(query(List.of()), PATHS).rows()).isEmpty();
  }
}
