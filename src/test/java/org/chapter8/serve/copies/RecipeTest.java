package org.chapter8.serve.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chapter8.serve.federation.Federation;
import org.chapter8.serve.federation.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RecipeTest {
  private static final String PREFIXES =
      """
      PREFIX euvoc: <http://publications.europa.eu/ontology/euvoc#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX x: <http://x.example/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;
  private static final Path OURS = Path.of("queries/fetch");

  @TempDir private Path folder;

  @Test
  void eachOfOursIsOfAListedServiceThatNamesItsLicence() throws IOException {
    List<Recipe> recipes = Recipe.all(OURS);
    try (Federation federation = Federation.of(Path.of("fuseki-config/services.ttl"))) {
      assertThat(
              federation.services().stream()
                  .filter(service -> service.licence().isPresent())
                  .filter(service -> service.attribution().isPresent())
                  .map(Service::name))
          .containsAll(recipes.stream().map(Recipe::target).toList());
    }
    assertThat(recipes)
        .extracting(Recipe::target)
        .containsExactly("cellar", "dbpedia", "unbis", "wikidata");
  }

  @Test
  void everyPlaceForValuesIsFilled() throws IOException {
    for (Recipe recipe : Recipe.all(OURS)) {
      String query = recipe.about(List.of("http://x.example/1", "http://x.example/2"));
      assertThat(QueryFactory.create(query).isSelectType()).isTrue();
      assertThat(query)
          .contains("VALUES ?item { <http://x.example/1> <http://x.example/2> }")
          .doesNotContainPattern("VALUES \\?item \\{\\s*}");
    }
  }

  /** Small graphs in the shape of each target. */
  private static final Map<String, String> GRAPHS =
      Map.of(
          "unbis",
          """
          <http://metadata.un.org/thesaurus/1> a skos:Concept ; skos:prefLabel "PEACE"@en, "和平"@zh ;
            skos:broader <http://metadata.un.org/thesaurus/2> ; skos:inScheme x:scheme .
          <http://metadata.un.org/thesaurus/2> skos:prefLabel "SECURITY"@en ; skos:broader x:top .
          """,
          "cellar",
          """
          <http://publications.europa.eu/resource/authority/corporate-body/UNCHR> a skos:Concept ;
            skos:prefLabel "Commission on Human Rights"@en, "Menschenrechtskommission"@de ;
            org:classification x:INT_ORG ; euvoc:endDate "2006-06-16"^^xsd:date ; x:other [] .
          """,
          "dbpedia",
          """
          <http://dbpedia.org/resource/Chile> owl:sameAs <http://www.wikidata.org/entity/Q298>, x:other ;
            rdfs:label "Chile"@en, "Chile"@de ; a <http://dbpedia.org/ontology/Country>, x:Thing .
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unbis   | http://metadata.un.org/thesaurus/1            | 5 | SECURITY",
        "cellar  | http://publications.europa.eu/resource/authority/corporate-body/UNCHR | 4 | 2006-06-16",
        "dbpedia | http://www.wikidata.org/entity/Q298           | 3 | http://dbpedia.org/ontology/Country",
      })
  void aRecipeTakesWhatWeUseOfItsTargetAndNoMore(
      String target, String item, int statements, String among) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(PREFIXES + GRAPHS.get(target), Lang.TURTLE).parse(graph);
    Recipe recipe =
        Recipe.all(OURS).stream()
            .filter(each -> each.target().equals(target))
            .findFirst()
            .orElseThrow();
    Statements taken = new Statements(recipe);
    try (QueryExec exec =
        QueryExec.graph(graph).query(recipe.about(List.of(item, item + "9"))).build()) {
      taken.add(exec.select().stream().toList());
    }
    assertThat(taken.lines()).hasSize(statements).anyMatch(line -> line.contains(among));
    assertThat(taken.isFound(item)).isTrue();
    assertThat(taken.isFound(item + "9")).isFalse();
    assertThat(taken.leftOut()).isZero();
  }

  @Test
  void whatCannotStandBesideOursIsLeftOutAndCounted() throws IOException {
    Statements taken = new Statements(Recipe.all(OURS).getLast());
    String rows =
        """
        SELECT * { VALUES (?s ?p ?o) {
          (x:1 x:p "kept") (x:1 x:p +5.0) (x:1 x:p x:2)
          (<https://w3id.org/chapter8/state/CHL> x:p "ours") (x:1 rdf:type <https://w3id.org/chapter8/ns#State>)
          ("no" x:p "subject") (x:1 UNDEF "property") (x:1 x:p UNDEF) } }
        """;
    try (QueryExec exec =
        QueryExec.graph(GraphFactory.createDefaultGraph())
            .query(QueryFactory.create(PREFIXES + rows))
            .build()) {
      taken.add(exec.select().stream().toList());
    }
    assertThat(taken.lines()).hasSize(3).anyMatch(line -> line.contains("\"5"));
    assertThat(taken.leftOut()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# space: http://x.example/      | # note: x                        | # space: …",
        "# batch: 40                     | # batch: 0                       | of 1 at least",
        "# batch: 40                     | # batch: many                    | For input string",
        "SELECT ?s ?p ?o                 | SELECT ?s ?o                     | expected SELECT ?s ?p ?o",
        "VALUES ?item { }                | VALUES ?item { <http://a/b> }    | expected VALUES ?item { }",
        "?item ?p ?o                     | ?item ?p                         | x.rq: ",
      })
  void whatIsWrongWithARecipeIsSaid(String old, String other, String sentence) throws IOException {
    String sound =
        """
        # space: http://x.example/
        # labels: http://x.example/name
        # batch: 40
        SELECT ?s ?p ?o { VALUES ?item { } ?item ?p ?o . BIND (?item AS ?s) }
        """;
    Path file = folder.resolve("x.rq");
    Files.writeString(file, sound);
    assertThat(Recipe.all(folder)).hasSize(1);
    Files.writeString(file, sound.replace(old, other));
    assertThatThrownBy(() -> Recipe.all(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("x.rq: ")
        .hasMessageContaining(sentence);
  }
}
