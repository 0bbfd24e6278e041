package org.chapter8.publish.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchIndexTest {
  private static final String BASE = "https://w3id.org/chapter8/";

  /** Things in the small release. */
  private static final long ALL = 12;

  @TempDir private static Path folder;
  private static DatasetGraph store;
  private static SearchIndex index;

  @BeforeAll
  static void write() throws IOException {
    store = DatasetFactory.createTxnMem().asDatasetGraph();
    RDFDataMgr.read(
        store, SearchIndexTest.class.getResource("/search/small.trig").toString(), Lang.TRIG);
    SearchIndex.write(folder, store, BASE);
    index = SearchIndex.open(folder);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static Found find(String typed, Map<Facet, List<String>> chosen) throws IOException {
    return index.find(new Question(typed, chosen, 0, 20, "en"));
  }

  private static List<String> found(String typed) throws IOException {
    return find(typed, Map.of()).iris().stream().map(iri -> iri.substring(BASE.length())).toList();
  }

  private static Map<String, Long> counts(Found found, Facet facet) {
    return found.counts().get(facet).stream()
        .collect(Collectors.toMap(Found.Count::value, Found.Count::results));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // names in each language, former ones, acronyms
        "Harbour Union | organization/harbour-union",
        "the HARBOUR union | organization/harbour-union",
        "港口联盟 | organization/harbour-union",
        "港口聯盟 | organization/harbour-union",
        "Union portuaire | organization/harbour-union",
        "union pórtuaire | organization/harbour-union",
        "Unión Portuaria | organization/harbour-union",
        "Портовый союз | organization/harbour-union",
        "портового союза | organization/harbour-union",
        "اتحاد الموانئ | organization/harbour-union",
        "League of Quays | organization/harbour-union",
        "HU | organization/harbour-union",
        // identifiers
        "S/RES/9631(2005) | document/S/RES/9631(2005)",
        "s/res/9631 (2005) | document/S/RES/9631(2005)",
        "resolution 9631 (2005) | document/S/RES/9631(2005)",
        "第9631(2005)号决议 | document/S/RES/9631(2005)",
        "9007 | meeting/SC/9007",
        "SC/9007 | meeting/SC/9007",
        "chl | state/CHL",
        "152 | state/CHL",
        "https://w3id.org/chapter8/state/CHL | state/CHL",
        // titles and texts
        "harbour dues meeting | meeting/SC/9007",
        "\"lighthouses at night\" | statement/one/10",
        "lighthouse | statement/one/10",
        "夜间灯塔 | statement/one/20"
      })
  void whatIsMeantComesFirst(String typed, String expected) throws IOException {
    assertThat(found(typed)).first().isEqualTo(expected);
  }

  @Test
  void namesComeBeforeTitlesAndTheseBeforeTexts() throws IOException {
    assertThat(found("harbour"))
        .containsSubsequence(
            "organization/harbour-union", "meeting/SC/9007", "recommendation/one/30");
  }

  @Test
  void aNameAsAWholeComesBeforeALongerOneThatHasIt() throws IOException {
    assertThat(found("Harbour Union"))
        .containsExactly("organization/harbour-union", "organ/harbour-union-council");
  }

  @Test
  void allWordsHaveToBeThereAndAPhraseInItsOrder() throws IOException {
    assertThat(found("lighthouses dues")).isEmpty();
    assertThat(found("\"at lighthouses\"")).isEmpty();
  }

  @Test
  void facetsCountWhatWasFound() throws IOException {
    Found all = find("", Map.of());
    assertThat(all.total()).isEqualTo(ALL);
    assertThat(counts(all, Facet.KIND))
        .contains(entry("organization", 1L), entry("meeting", 1L), entry("statement", 2L));
    assertThat(counts(all, Facet.YEAR)).containsOnly(entry("2004", 5L), entry("2005", 1L));
    assertThat(counts(all, Facet.SOURCE)).containsOnly(entry("cited", 1L));
  }

  @Test
  void choicesNarrowTogether() throws IOException {
    String union = BASE + "organization/harbour-union";
    Found ofUnion = find("", Map.of(Facet.ORGANIZATION, List.of(union)));
    assertThat(counts(ofUnion, Facet.KIND))
        .containsOnly(
            entry("organ", 1L),
            entry("meeting", 1L),
            entry("recommendation", 1L),
            entry("speaker", 1L));

    Found narrower =
        find(
            "",
            Map.of(
                Facet.ORGANIZATION, List.of(union),
                Facet.KIND, List.of("recommendation")));
    assertThat(narrower.iris()).containsExactly(BASE + "recommendation/one/30");
    assertThat(counts(narrower, Facet.KIND))
        .as("other kinds can be chosen instead")
        .containsOnlyKeys("organ", "meeting", "recommendation", "speaker");
    assertThat(counts(narrower, Facet.YEAR)).containsOnly(entry("2004", 1L));
  }

  @Test
  void aMeetingIsFoundByItsThemeAndOrganAndAStatementByThoseOfItsMeeting() throws IOException {
    Found dues = find("", Map.of(Facet.THEME, List.of(BASE + "theme/dues")));
    assertThat(dues.iris())
        .containsExactlyInAnyOrder(BASE + "meeting/SC/9007", BASE + "agenda-item/SC/1");
    Found council = find("", Map.of(Facet.ORGAN, List.of(BASE + "organ/security-council")));
    assertThat(council.iris())
        .contains(BASE + "meeting/SC/9007", BASE + "statement/one/10")
        .doesNotContain(BASE + "state/CHL");
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrDouble() throws IOException {
    List<String> all = find("", Map.of()).iris();
    List<String> paged =
        Stream.of(0, 5, 10)
            .flatMap(
                offset -> {
                  try {
                    return index.find(new Question("", Map.of(), offset, 5, "en")).iris().stream();
                  } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                  }
                })
            .toList();
    assertThat(paged).containsExactlyElementsOf(all);
  }

  @Test
  void whoAsksForNothingFindsOrganizationsAndMeetingsBeforeTexts() throws IOException {
    assertThat(found(""))
        .startsWith("organization/harbour-union")
        .containsSubsequence(
            "organ/security-council",
            "meeting/SC/9007",
            "state/CHL",
            "document/S/RES/9631(2005)",
            "statement/one/10");
  }

  @Test
  void listsAreTheNewestFirst() throws IOException {
    String union = BASE + "organization/harbour-union";
    assertThat(find("", Map.of(Facet.ORGANIZATION, List.of(union))).iris())
        .containsSubsequence(BASE + "meeting/SC/9007", BASE + "organ/harbour-union-council");
  }

  @Test
  void wordsMuchLikeKnownOnesArePutRight() throws IOException {
    assertThat(index.corrected("harbuor unoin")).contains("harbour union");
    assertThat(index.corrected("harbour")).isEmpty();
    assertThat(index.corrected("zzzzzz")).isEmpty();
    assertThat(index.corrected("12345 HX")).isEmpty();
  }

  @Test
  void someOfTheCharactersAreEnoughWhereNothingHasAll() throws IOException {
    assertThat(found("港囗联盟")).isEmpty();
    assertThat(index.findSome(new Question("港囗联盟", Map.of(), 0, 20, "zh")).iris())
        .contains(BASE + "organization/harbour-union")
        .doesNotContain(BASE + "organ/security-council");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "har | organization/harbour-union",
        "港 | organization/harbour-union",
        "порт | organization/harbour-union",
        "S/RES/96 | document/S/RES/9631(2005)",
        "900 | meeting/SC/9007",
        "security cou | organ/security-council"
      })
  void beginningsAreCompleted(String typed, String expected) throws IOException {
    assertThat(index.suggest(typed, 5)).first().isEqualTo(BASE + expected);
  }

  @Test
  void statementsAreNoSuggestions() throws IOException {
    assertThat(index.suggest("lighthouses", 5)).isEmpty();
    assertThat(index.suggest("", 5)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+",
        "-",
        "&&",
        "||",
        "!",
        "(",
        ")",
        "{",
        "}",
        "[",
        "]",
        "^",
        "\"",
        "~",
        "*",
        "?",
        ":",
        "\\",
        "/",
        "AND",
        "OR NOT",
        "title:harbour",
        "harbour~2",
        "har*",
        "[a TO b]",
        "\"open",
        "“open",
        "«",
        "\u0000",
        "\ud83d",
        "😀",
        "%",
        "<b>",
        "${x}",
        "#",
        "text:*",
        "*:*",
        "\ufdd0"
      })
  void noCharacterIsSyntax(String typed) throws IOException {
    Found found = find(typed, Map.of());
    assertThat(found.total()).as("does not match everything").isLessThan(ALL);
    index.findSome(new Question(typed, Map.of(), 0, 20, "en"));
    index.corrected(typed);
    index.suggest(typed, 5);
  }

  @Test
  void anyTextCanBeLookedFor() throws IOException {
    Arbitrary<String> texts =
        Arbitraries.strings()
            .withChars("+-&|!(){}[]^\"~*?:\\/ ＂“”«»'’.,;<>%$#@=\t\n")
            .withCharRange('a', 'f')
            .withChars('港', '聯', '\u0301', 'ا', 'Ё', '\ud83d', '\ude00')
            .ofMaxLength(40);
    for (String typed : texts.array(String[].class).ofSize(150).sample()) {
      Question question = new Question(typed, Map.of(), 0, 20, "zh");
      index.find(question);
      index.findSome(question);
      index.corrected(typed);
      index.suggest(typed, 5);
      Marks marks = Marks.of(typed);
      assertThat(text(marks.whole("港口聯盟 abc (def)"))).isEqualTo("港口聯盟 abc (def)");
    }
  }

  private static String text(List<Marks.Piece> pieces) {
    return pieces.stream().map(Marks.Piece::text).collect(Collectors.joining());
  }

  @Test
  void theSameReleaseGivesTheSameResults(@TempDir Path other) throws IOException {
    SearchIndex.write(other, store, BASE);
    try (SearchIndex again = SearchIndex.open(other)) {
      for (String typed : List.of("", "harbour", "union", "联盟")) {
        Question question = new Question(typed, Map.of(), 0, 20, "en");
        assertThat(again.find(question)).isEqualTo(index.find(question));
      }
    }
  }

  @Test
  void aReleaseWithoutAnIndexGetsOne(@TempDir Path other) throws IOException {
    try (SearchIndex written = SearchIndex.open(other, store, BASE)) {
      assertThat(written.find(new Question("", Map.of(), 0, 1, "en")).total()).isEqualTo(ALL);
    }
  }
}
