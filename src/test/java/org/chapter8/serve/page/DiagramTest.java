package org.chapter8.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chapter8.rdf.Iris;
import org.junit.jupiter.api.Test;

final class DiagramTest {
  private static Diagram diagram(Lang lang) {
    Graph ontology = RDFDataMgr.loadGraph(Path.of("ontology/chapter8.ttl").toUri().toString());
    Paths paths = new Paths(new Iris("https://example.org/"));
    return Diagram.of(
        Edition.of(lang, new Known(GraphFactory.createDefaultGraph()), new Known(ontology), paths));
  }

  private static Diagram.Box box(Diagram diagram, String name) {
    return diagram.boxes().stream()
        .filter(box -> box.href().equals("#" + name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void boxesDoNotOverlapAndLieWithin() {
    Diagram diagram = diagram(Lang.EN);
    List<Diagram.Box> boxes = diagram.boxes();
    for (Diagram.Box one : boxes) {
      assertThat(one.x() + Diagram.BOX).isLessThanOrEqualTo(diagram.width());
      assertThat(one.y() + one.height()).isLessThanOrEqualTo(diagram.height());
      for (Diagram.Box other : boxes) {
        boolean isApart =
            one.x() != other.x()
                || one.y() + one.height() < other.y()
                || other.y() + other.height() < one.y();
        assertThat(one.equals(other) || isApart).as("%s and %s", one, other).isTrue();
      }
    }
  }

  @Test
  void propertiesThatLeadToClassesAreShownWithThem() {
    Diagram.Box speech = box(diagram(Lang.EN), "Speech");
    assertThat(speech.lines())
        .extracting(Diagram.Line::words)
        .containsExactly("delivered at → meeting", "delivered by → speaker");
    assertThat(box(diagram(Lang.ZH), "State").above()).isEqualTo("属于行为体");
  }

  /** A letter is about half as wide as an ideograph, which is as wide as it is high. */
  private static int width(String words, int size) {
    return words.chars().map(c -> c < 0x2e80 ? size / 2 : size).sum();
  }

  @Test
  void wordsFitTheirBoxes() {
    for (Lang lang : Lang.values()) {
      for (Diagram.Box box : diagram(lang).boxes()) {
        assertThat(width(box.label(), 16) + width(" " + box.above(), 12))
            .as(box.label())
            .isLessThan(Diagram.BOX - 8);
        for (Diagram.Line line : box.lines()) {
          assertThat(width(line.words(), 12)).as(line.words()).isLessThan(Diagram.BOX - 8);
        }
      }
    }
  }

  @Test
  void theSameClassesLieTheSameWay() {
    assertThat(diagram(Lang.EN)).isEqualTo(diagram(Lang.EN));
    assertThat(diagram(Lang.EN).arrows()).isEqualTo(diagram(Lang.ZH).arrows());
  }
}
