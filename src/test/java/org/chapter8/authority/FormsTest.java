package org.chapter8.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chapter8.link.NameIndex;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.AuthorityEntry;
import org.chapter8.model.Ref;
import org.chapter8.rdf.AuthorityReader;
import org.chapter8.rdf.Iris;
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

  /** Texts, and the actors they name in order. */
  @ParameterizedTest
  @CsvFileSource(resources = "/authority/mentions.csv", numLinesToSkip = 1)
  void aTextNamesTheseActors(String text, String actors) {
    assertThat(INDEX.find(text).stream().map(Mention::actor).map(Ref::toString))
        .containsExactly(
            Optional.ofNullable(actors).map(all -> all.split(" ")).orElse(new String[0]));
  }

  private static List<AuthorityEntry> actors() {
    return AuthorityReader.read(Path.of("ontology"), new Iris(Iris.DEFAULT_BASE));
  }
}
