package org.chapter8.serve.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.chapter8.serve.federation.Federation;
import org.chapter8.serve.federation.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RecipeTest {
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
