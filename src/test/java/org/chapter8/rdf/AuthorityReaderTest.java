package org.chapter8.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chapter8.model.AuthorityEntry;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;
import org.chapter8.model.Ref.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityReaderTest {
  private static final String PREFIXES =
      """
      @base <https://w3id.org/chapter8/> .
      @prefix c8: <https://w3id.org/chapter8/ns#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      """;

  @TempDir private Path ontology;

  @Test
  void anEntryHasItsNamesPreferredOnesFirst() throws IOException {
    table(
        "organs",
        """
        <organ/commission> a c8:Organ, c8:Actor ;
          c8:acronym "CM" ;
          skos:altLabel "委员会"@zh ;
          skos:prefLabel "联盟委员会"@zh, "Commission of the Union"@en ;
          c8:speaksFor <organization/union> .
        <group/members> a c8:Actor ; skos:prefLabel "会员国"@zh .
        <theme/warning> a c8:Theme ; skos:prefLabel "预警"@zh .
        """);

    assertThat(AuthorityReader.read(ontology, new Iris(Iris.DEFAULT_BASE)))
        .containsExactly(
            new AuthorityEntry(
                new Ref(Kind.ORGAN, "commission"),
                List.of(
                    new LangString("Commission of the Union", "en"),
                    new LangString("联盟委员会", "zh"),
                    new LangString("委员会", "zh"),
                    new LangString("CM", "und")),
                Optional.of(new Ref(Kind.ORGANIZATION, "union"))),
            new AuthorityEntry(
                new Ref(Kind.GROUP, "members"),
                List.of(new LangString("会员国", "zh")),
                Optional.empty()));
    assertThat(AuthorityReader.readThemes(ontology, new Iris(Iris.DEFAULT_BASE)))
        .containsExactly(
            new AuthorityEntry(
                new Ref(Kind.THEME, "warning"),
                List.of(new LangString("预警", "zh")),
                Optional.empty()));
  }

  @Test
  void theRefsDoNotDependOnTheBase() throws IOException {
    table("states", "<state/XAA> a c8:State, c8:Actor ; skos:prefLabel \"甲\"@zh .");

    assertThat(AuthorityReader.read(ontology, new Iris("http://localhost/")))
        .isEqualTo(AuthorityReader.read(ontology, new Iris(Iris.DEFAULT_BASE)))
        .hasSize(1);
  }

  @Test
  void aTableIsNamedByItsFileAndMovedToTheBaseButItsTermsAreNot() throws IOException {
    table("states", "<state/XAA> a c8:State ; owl:sameAs <http://www.wikidata.org/entity/Q1> .");

    Graph graph = AuthorityTables.load(ontology, new Iris("http://localhost/")).get("states");

    assertThat(graph.stream().map(triple -> triple.getSubject().getURI()))
        .containsOnly("http://localhost/state/XAA");
    assertThat(graph.stream().map(triple -> triple.getObject()))
        .extracting(Node::getURI)
        .containsExactlyInAnyOrder(
            "https://w3id.org/chapter8/ns#State", "http://www.wikidata.org/entity/Q1");
    assertThat(AuthorityTables.load(ontology).get("states").stream())
        .allMatch(triple -> triple.getSubject().getURI().endsWith("/chapter8/state/XAA"));
  }

  @Test
  void aFileThatIsNotTurtleIsNamed() throws IOException {
    table("states", "<state/XAA> a ");

    assertThatThrownBy(() -> AuthorityTables.load(ontology))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("states.ttl is not Turtle");
  }

  @Test
  void withoutAFolderThereAreNoTables() {
    assertThat(AuthorityTables.load(ontology)).isEmpty();
  }

  private void table(String name, String turtle) throws IOException {
    Path folder = Files.createDirectories(ontology.resolve("authorities"));
    Files.writeString(folder.resolve(name + ".ttl"), PREFIXES + turtle);
  }
}
