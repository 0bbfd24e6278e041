package org.chapter8.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

final class LifeTest {
  private static final SmallGraph GRAPH =
      SmallGraph.of(
          """
          <first> c8:text "First"@en ; c8:madeAt <m1> .
          <second> c8:text "Second"@en ; c8:madeAt <m2> ; c8:echoes <first> .
          <third> c8:text "Third"@en ; c8:madeAt <m3> ; c8:echoes <second> .
          <alone> c8:text "Alone"@en .
          <m1> c8:startDate "1998-01-01"^^xsd:date .
          <m2> c8:startDate "2003-01-01"^^xsd:date .
          <m3> c8:startDate "2005-01-01"^^xsd:date .
          <link> c8:linksFrom <second> ; c8:linksTo <first> ; c8:echoKind c8:repeats ;
            c8:score 0.9 ; c8:method "m" ; c8:evidence "both speak of it"@en .
          """);

  private static List<StatementView.Step> steps(String path) {
    Life life = new Life(GRAPH.in(Lang.EN));
    Node statement = SmallGraph.node(path);
    return life.steps(life.of(statement));
  }

  @Test
  void aLifeIsTheSameLineOfTimeFromEachOfItsStatements() {
    for (String path : List.of("first", "second", "third")) {
      assertThat(steps(path))
          .extracting(step -> step.text().value())
          .containsExactly("First", "Second", "Third");
      assertThat(steps(path)).filteredOn(StatementView.Step::isThis).hasSize(1);
    }
  }

  @Test
  void aTieSaysWhatItRestsOn() {
    assertThat(steps("third").get(1).ties())
        .extracting(tie -> tie.score() + " " + tie.why().value())
        .containsExactly("0.9 both speak of it");
  }

  @Test
  void aStatementThatStandsAloneHasNone() {
    assertThat(steps("alone")).isEmpty();
  }
}
