package org.chapter8.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.chapter8.link.NameIndex;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.AuthorityEntry;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The forms of the tables together, as a reader of documents meets them. */
final class FormsTest {

  private static final NameIndex INDEX = new NameIndex(actors());

  @Test
  void onlyTheKnownFormsNameTwoActors() throws IOException {
    Set<String> known =
        Files.readAllLines(Path.of("src/test/resources/authority/ambiguous-forms.txt")).stream()
            .map(line -> line.replaceFirst("#.*", "").strip())
            .filter(line -> !line.isEmpty())
            .collect(Collectors.toSet());
    assertThat(INDEX.ambiguous().keySet()).containsExactlyInAnyOrderElementsOf(known);
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
                    .isNotEqualTo(Optional.of(ref(triple.getSubject()))));
  }

  /** Texts, and the actors they name in order. */
  @ParameterizedTest
  @CsvFileSource(resources = "/authority/mentions.csv", numLinesToSkip = 1)
  void aTextNamesTheseActors(String text, String actors) {
    assertThat(INDEX.find(text).stream().map(Mention::actor).map(Ref::toString))
        .containsExactly(
            Optional.ofNullable(actors).map(all -> all.split(" ")).orElse(new String[0]));
  }

  private static List<AuthorityEntry> actors() {
    Graph all = Tables.all();
    return Tables.subjects(all, "Actor").stream().map(node -> entry(all, node)).toList();
  }

  private static AuthorityEntry entry(Graph all, Node actor) {
    List<LangString> names = new ArrayList<>();
    Stream.of(Tables.PREF_LABEL, Tables.ALT_LABEL, Tables.term("acronym"))
        .flatMap(property -> Tables.objects(all, actor, property).stream())
        .forEach(name -> names.add(langString(name)));
    Optional<Ref> body =
        Tables.objects(all, actor, Tables.term("speaksFor")).stream()
            .map(FormsTest::ref)
            .findFirst();
    return new AuthorityEntry(ref(actor), names, body);
  }

  private static LangString langString(Node name) {
    String lang = name.getLiteralLanguage();
    return new LangString(name.getLiteralLexicalForm(), lang.isEmpty() ? "und" : lang);
  }

  private static Ref ref(Node actor) {
    String[] path = actor.getURI().substring(Tables.BASE.length()).split("/", 2);
    return Stream.of(Ref.Kind.values())
        .filter(kind -> kind.path().equals(path[0]))
        .map(kind -> new Ref(kind, path[1]))
        .findFirst()
        .orElseThrow(() -> new AssertionError(actor + " is no actor of a known kind"));
  }
}
