package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class LabelsTest {
  private static final String BASE = "https://w3id.org/chapter8/";

  private static String label(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(
            "PREFIX c8: <https://w3id.org/chapter8/ns#>"
                + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
                + " PREFIX skosxl: <http://www.w3.org/2008/05/skos-xl#> "
                + turtle,
            Lang.TURTLE)
        .base(BASE)
        .parse(graph);
    Node resource = NodeFactory.createURI(BASE + "x");
    return Labels.html(graph, resource, BASE);
  }

  @Test
  void theYearsOfAnActorAreNotShownBesideItsName() {
    assertThat(label("<x> skos:prefLabel \"Club\"@en ; c8:validFrom 1990 ; c8:validUntil 1999 ."))
        .isEqualTo("<span lang=\"en\">Club</span>");
  }

  @Test
  void theYearsOfANameAre() {
    assertThat(label("<x> skosxl:literalForm \"Club\"@en ; c8:validFrom 1990 ."))
        .isEqualTo("<span lang=\"en\">Club</span> (1990 –)");
  }
}
