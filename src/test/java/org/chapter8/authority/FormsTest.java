package org.chapter8.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.chapter8.link.NameIndex;
import org.chapter8.link.SharedForms;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.Ref;
import org.chapter8.rdf.AuthorityReader;
import org.chapter8.rdf.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The forms of the tables together, as a reader of documents meets them. */
final class FormsTest {

  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static final NameIndex INDEX =
      new NameIndex(AuthorityReader.read(Path.of("ontology"), IRIS));

  @Test
  void somethingTellsTheActorsOfEverySharedNameApart() {
    assertThat(SharedForms.check(AuthorityReader.read(Path.of("ontology"), IRIS))).isEmpty();
    assertThat(INDEX.ambiguous()).containsKeys("刚果", "欧洲委员会", "欧洲理事会", "Yugoslavia");
  }

  /** It is a common word or phrase as well, so only who asks for a name is to find it. */
  @Test
  void aHiddenLabelIsNoFormOfItsActor() {
    Graph all = Tables.all();
    List<Triple> hidden = all.stream(Node.ANY, SKOS.hiddenLabel.asNode(), Node.ANY).toList();
    assertThat(hidden)
        .isNotEmpty()
        .allSatisfy(
            triple ->
                assertThat(INDEX.exact(triple.getObject().getLiteralLexicalForm()))
                    .isNotEqualTo(Optional.of(IRIS.ref(triple.getSubject().getURI()))));
  }

  /** Texts, and the actors they name in order. */
  @ParameterizedTest
  @CsvFileSource(resources = "/authority/mentions.csv", numLinesToSkip = 1)
  void aTextNamesTheseActors(String text, String actors) {
    assertThat(INDEX.find(text).stream().map(Mention::actor).map(Ref::toString))
        .containsExactly(
            Optional.ofNullable(actors).map(all -> all.split(" ")).orElse(new String[0]));
  }
}
