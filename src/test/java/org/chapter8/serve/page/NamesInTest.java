package org.chapter8.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.chapter8.serve.examples.Examples;
import org.junit.jupiter.api.Test;

final class NamesInTest {
  private static final String QUERY =
      "SELECT ?name WHERE { VALUES ?language { \"zh\" } ?x skos:prefLabel ?name"
          + " FILTER(LANG(?name) = ?language) }";

  @Test
  void aQueryForNamesInOneLanguageIsShownForTheReaders() {
    assertThat(NamesIn.of(QUERY).in(Lang.EN)).isEqualTo(QUERY.replace("zh", "en"));
    assertThat(NamesIn.of(QUERY).in(Lang.ZH)).isEqualTo(QUERY);
  }

  @Test
  void thatItWasWrittenForAnotherIsSaid() {
    Messages messages = Messages.of(Lang.EN);
    assertThat(NamesIn.of(QUERY).said("Names.", messages, Lang.EN))
        .startsWith("Names. ")
        .contains("Chinese");
    assertThat(NamesIn.of(QUERY).said("Names.", messages, Lang.ZH)).isEqualTo("Names.");
  }

  @Test
  void anyOtherQueryIsShownAsItIs() {
    for (String query :
        List.of("SELECT * { ?s ?p ?o }", "SELECT * { FILTER(LANG(?o) = \"zh\") }")) {
      assertThat(NamesIn.of(query).in(Lang.EN)).isEqualTo(query);
      assertThat(NamesIn.of(query).said("", Messages.of(Lang.EN), Lang.EN)).isEmpty();
    }
  }

  @Test
  void examplesThatNameTheParameterFilterByIt() throws IOException {
    List<Examples.Example> examples =
        Examples.all(Path.of("")).stream()
            .filter(example -> example.sparql().contains("VALUES ?language"))
            .toList();
    assertThat(examples).hasSizeGreaterThan(20);
    assertThat(examples)
        .allSatisfy(
            example -> {
              assertThat(NamesIn.of(example.sparql()).written()).as(example.name()).isNotEmpty();
              assertThat(example.sparql().toLowerCase(Locale.ROOT))
                  .containsPattern("lang\\(\\?\\w+\\) = \\?language")
                  .doesNotContainPattern("lang\\(\\?\\w+\\) = \"");
            });
  }
}
