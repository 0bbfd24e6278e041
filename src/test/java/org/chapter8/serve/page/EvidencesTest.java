package org.chapter8.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class EvidencesTest {
  private static String quote(String exact) {
    SmallGraph graph =
        SmallGraph.of(
            """
            <x> c8:statedIn <p> .
            <p> oa:exact "%s" ; oa:start 3 ; oa:end 9 ; c8:inDocument <d> .
            """
                .formatted(exact));
    return new Evidences(graph.in(Lang.EN)).of(SmallGraph.node("x")).getFirst().quote().value();
  }

  @Test
  void printedLinesAreJoinedAsTheirScriptJoinsThem() {
    assertThat(quote("联合\\n\\n  国与组织")).isEqualTo("联合国与组织");
    assertThat(quote("the United\\n  Nations")).isEqualTo("the United Nations");
  }
}
