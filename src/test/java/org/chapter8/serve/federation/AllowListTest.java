package org.chapter8.serve.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.query.QueryDeniedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is on the list, and nothing else. */
final class AllowListTest {
  private static final Path OURS = Path.of("fuseki-config/services.ttl");
  private static final String WIKIDATA = "https://query.wikidata.org/sparql";

  private static final AllowList LIST = list();

  @TempDir Path folder;

  @Test
  void oursCanBeReadAndNamesNobodyOfThePrivateNetwork() throws IOException {
    AllowList list = AllowList.of(OURS);
    assertThat(list.targets())
        .extracting(Target::name)
        .containsExactly("cellar", "dbpedia", "lindas", "unbis", "wikidata", "wikidata-qlever");
    assertThat(list.targets()).noneMatch(Target::isPrivateAllowed);
    assertThat(list.targets()).allMatch(target -> target.endpoint().getScheme().equals("https"));
    assertThat(list.require(WIKIDATA).endpoint()).isEqualTo(URI.create(WIKIDATA));
    assertThat(list.require("http://dbpedia.org/sparql").name()).isEqualTo("dbpedia");
  }

  @Test
  void prefixesOfOtherInstallationsAreTakenOffAndThatOfACopyNeverLeadsToTheNetwork()
      throws IOException {
    AllowList list = AllowList.of(OURS);
    for (String prefix : List.of("bulk:", "cache:", "cache:bulk+20:")) {
      assertThat(list.require(prefix + WIKIDATA).name()).isEqualTo("wikidata");
    }
    for (String prefix :
        List.of("copy:", "cache:copy:", "copy:bulk:", "loop:", "BULK:", "bulk: ")) {
      assertThatThrownBy(() -> list.require(prefix + WIKIDATA))
          .isInstanceOf(QueryDeniedException.class);
    }
  }

  @Test
  void aRefusalIsASentenceThatListsAllSpellings() throws IOException {
    AllowList list = AllowList.of(OURS);
    assertThat(list.spellings()).hasSize(11);
    assertThatThrownBy(() -> list.require("https://elsewhere.example/"))
        .hasMessageContainingAll(list.spellings().toArray(CharSequence[]::new))
        .hasMessageContaining("copy:, cache: or bulk: may stand before one")
        .hasMessageEndingWith(" and " + list.spellings().last() + ".");
  }

  @Test
  void withoutAFileNothingIsAllowed() throws IOException {
    AllowList none = AllowList.of(folder.resolve("nothing.ttl"));
    assertThatThrownBy(() -> none.require(WIKIDATA))
        .isInstanceOf(QueryDeniedException.class)
        .hasMessageContaining("nothing was sent: the list of allowed services is empty");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://query.wikidata.org/sparql | file:///etc/passwd        | without credentials",
        "https://query.wikidata.org/sparql | https://a:b@example.org/  | without credentials",
        "https://query.wikidata.org/sparql | jar:https://example.org!/ | without credentials",
        "https://query.wikidata.org/sparql | https://dbpedia.org/sparql| found at two",
        ":overallTimeout 20000             | :overallTimeout 'soon'    | expected :overallTimeout",
        ":name 'wikidata'                  | :name 'two words'         | expected :name",
        ":name 'wikidata'                  | :name 'lindas'            | the same :name",
        ":sizeCap 20000000                 | :sizeCap 1, 2             | once",
        ":concurrency 3                    | :concurrency 0            | expected :concurrency",
      })
  void whatIsMalformedIsTold(String old, String replacement, String told) throws IOException {
    Path file = folder.resolve("services.ttl");
    String ours = Files.readString(OURS);
    String quoted = old.replace('\'', '"');
    assertThat(ours).contains(quoted);
    Files.writeString(
        file, ours.replaceFirst(Pattern.quote(quoted), replacement.replace('\'', '"')));
    assertThatThrownBy(() -> AllowList.of(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(told);
  }

  @Property(tries = 5000)
  void noOtherSpellingIsAllowed(@ForAll("spellings") String iri) {
    assertThatThrownBy(() -> LIST.require(iri)).isInstanceOf(QueryDeniedException.class);
  }

  private static AllowList list() {
    try {
      return AllowList.of(OURS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Schemes, credentials, hosts, ports and paths, near what is allowed and far from it. Prefixes
   * that mean nothing leave a listed spelling what it is.
   */
  @Provide
  Arbitrary<String> spellings() {
    Arbitrary<String> schemes =
        Arbitraries.of(
            "https://",
            "HTTPS://",
            "http://",
            "file://",
            "jar:https://",
            "ftp://",
            "bulk:https://",
            "cache:https://",
            "gopher://",
            "//",
            "");
    Arbitrary<String> users = Arbitraries.of("", "a@", "a:b@", "query.wikidata.org@", "%61@");
    Arbitrary<String> hosts =
        Arbitraries.of(
            "query.wikidata.org",
            "query.wikidata.org.",
            "QUERY.wikidata.org",
            "127.0.0.1",
            "127.1",
            "2130706433",
            "0177.0.0.1",
            "0x7f.1",
            "0x7f000001",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "[::ffff:7f00:1]",
            "[fe80::1%25eth0]",
            "[fd00::1]",
            "169.254.169.254",
            "localhost",
            "１２７.0.0.1",
            "query.wikidata.org.evil.example",
            "10.0.0.1",
            "0",
            "");
    Arbitrary<String> ports = Arbitraries.of("", ":443", ":80", ":0443", ":22");
    Arbitrary<String> paths =
        Arbitraries.of(
            "/sparql",
            "/sparql/",
            "/sparql?",
            "/sparql#",
            "/SPARQL",
            "/%73parql",
            "/../sparql",
            "/sparql?query=x",
            "",
            "/\u0000",
            " /sparql");
    return Combinators.combine(schemes, users, hosts, ports, paths)
        .as((scheme, user, host, port, path) -> scheme + user + host + port + path)
        .filter(iri -> !Spelling.of(iri).name().equals(WIKIDATA));
  }
}
