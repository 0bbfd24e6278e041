package org.chapter8.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chapter8.rdf.Iris;
import org.junit.jupiter.api.Test;

final class RuleWordsTest {
  private static final Node TYPE = Known.node("c8:Thing");

  private static Graph graph(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(
            """
            PREFIX c8: <https://w3id.org/chapter8/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """
                + turtle,
            org.apache.jena.riot.Lang.TURTLE)
        .parse(graph);
    return graph;
  }

  private static RuleWords words(Lang lang, String shapes) {
    Edition edition =
        Edition.of(
            lang,
            new Known(GraphFactory.createDefaultGraph()),
            new Known(
                graph(
                    "c8:a rdfs:label \"first\"@en, \"甲\"@zh . c8:Other rdfs:label \"other\"@en .")),
            new Paths(new Iris("https://example.org/")));
    return new RuleWords(edition, new Shapes(graph(shapes)));
  }

  private static OntologyView.Rule rule(String property) {
    Map<Node, OntologyView.Rule> rules =
        words(
                Lang.EN,
                "[] sh:targetClass c8:Thing ; sh:property [ sh:path c8:a ; " + property + " ] .")
            .rules(TYPE);
    return rules.get(Known.node("c8:a"));
  }

  @Test
  void countsAreSaid() {
    assertThat(rule("sh:minCount 1 ; sh:maxCount 1").count()).isEqualTo("exactly 1");
    assertThat(rule("sh:minCount 1").count()).isEqualTo("at least 1");
    assertThat(rule("sh:maxCount 1").count()).isEqualTo("at most 1");
    assertThat(rule("sh:maxCount 0").count()).isEqualTo("none");
    assertThat(rule("sh:minCount 1 ; sh:maxCount 3").count()).isEqualTo("1 to 3");
    assertThat(rule("sh:datatype xsd:date").count()).isEqualTo("any number");
  }

  @Test
  void severalShapesOfOnePropertyAreOneRule() {
    OntologyView.Rule rule =
        rule("sh:minCount 1 ] , [ sh:path c8:a ; sh:maxCount 1 ; sh:class c8:Other");
    assertThat(rule.count()).isEqualTo("exactly 1");
    assertThat(rule.values())
        .extracting(value -> ((Link) value).label().value())
        .containsExactly("other");
  }

  @Test
  void alternativesAndSchemesAreValues() {
    assertThat(rule("sh:or ( [ sh:datatype xsd:date ] [ sh:datatype xsd:gYear ] )").values())
        .extracting(value -> ((Link) value).label().value())
        .containsExactly("xsd:date", "xsd:gYear");
    assertThat(
            rule("sh:node [ sh:property [ sh:path skos:inScheme ; sh:hasValue c8:Other ] ]")
                .values())
        .hasSize(1);
  }

  @Test
  void anAdviceBindsNobody() {
    OntologyView.Rule rule =
        rule("sh:maxCount 1 ; sh:severity sh:Warning ; sh:message \"one is better\"@en");
    assertThat(rule.count()).isEqualTo("any number");
    assertThat(rule.notes())
        .containsExactly(new OntologyView.Note("Advice:", new Text("one is better", "en")));
  }

  @Test
  void limitsOfValuesAreSaid() {
    assertThat(
            rule("sh:minInclusive 1 ; sh:uniqueLang true ; sh:languageIn ( \"zh\" \"en\" )")
                .notes())
        .extracting(note -> note.words().value())
        .containsExactly("from 1", "one a language", "in zh, en");
  }

  @Test
  void aReaderOfChineseReadsChinese() {
    RuleWords words =
        words(
            Lang.ZH,
            "[] sh:targetClass c8:Thing ; sh:closed true ; sh:property [ sh:path c8:a ; sh:maxCount 1 ] .");
    OntologyView.Rule rule = words.rules(TYPE).get(Known.node("c8:a"));
    assertThat(rule.property().label()).isEqualTo(new Text("甲", "zh"));
    assertThat(rule.count()).isEqualTo("至多1个");
    assertThat(words.notes(TYPE)).extracting(note -> note.words().lang()).containsExactly("zh");
  }
}
