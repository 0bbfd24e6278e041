package org.chapter8.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chapter8.rdf.Iris;
import org.junit.jupiter.api.Test;

final class NamesTest {
  private static final String BASE = "https://example.org/";

  private static Text name(Lang lang, String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(
            """
            PREFIX c8: <https://w3id.org/chapter8/ns#>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX skosxl: <http://www.w3.org/2008/05/skos-xl#>
            """
                + turtle,
            org.apache.jena.riot.Lang.TURTLE)
        .base(BASE)
        .parse(graph);
    Paths paths = new Paths(new Iris(BASE));
    return new Names(graph, GraphFactory.createDefaultGraph(), paths, lang)
        .name(NodeFactory.createURI(BASE + "x"));
  }

  @Test
  void theReadersLanguageComesFirst() {
    String club = "<x> skos:prefLabel \"Club\"@en, \"俱乐部\"@zh .";
    assertThat(name(Lang.EN, club)).isEqualTo(new Text("Club", "en"));
    assertThat(name(Lang.ZH, club)).isEqualTo(new Text("俱乐部", "zh"));
  }

  @Test
  void anotherLanguageIsBetterThanNone() {
    assertThat(name(Lang.EN, "<x> skos:prefLabel \"俱乐部\"@zh .")).isEqualTo(new Text("俱乐部", "zh"));
  }

  @Test
  void theYearsOfAnActorAreNotShownBesideItsName() {
    assertThat(name(Lang.EN, "<x> skos:prefLabel \"Club\"@en ; c8:validFrom 1990 ."))
        .isEqualTo(new Text("Club", "en"));
  }

  @Test
  void theYearsOfANameAre() {
    assertThat(name(Lang.EN, "<x> skosxl:literalForm \"Club\"@en ; c8:validFrom 1990 ."))
        .isEqualTo(new Text("Club (1990 –)", "en"));
  }

  @Test
  void aSpeakerIsCalledByWhomItRepresents() {
    assertThat(
            name(
                Lang.EN,
                "<x> c8:represents <y> ; c8:capacity \"部长\"@zh . <y> skos:prefLabel \"Club\"@en ."))
        .isEqualTo(new Text("Club (部长)", "en"));
  }

  @Test
  void aMembershipIsCalledByBothItsSides() {
    assertThat(
            name(
                Lang.EN,
                """
                <x> org:member <y> ; org:organization <z> .
                <y> skos:prefLabel "Member"@en . <z> skos:prefLabel "Club"@en .
                """))
        .isEqualTo(new Text("Member · Club", "en"));
  }

  @Test
  void whatHasNoNameIsCalledByItsIriWithoutTheBase() {
    assertThat(name(Lang.EN, "<z> skos:prefLabel \"other\"@en .")).isEqualTo(Text.plain("x"));
  }
}
