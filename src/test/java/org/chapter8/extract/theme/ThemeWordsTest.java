package org.chapter8.extract.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.chapter8.link.NameIndex;
import org.chapter8.rdf.AuthorityReader;
import org.chapter8.rdf.AuthorityTables;
import org.chapter8.rdf.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of our own languages, and the form of the files. */
class ThemeWordsTest {
  private static final NameIndex NAMES =
      new NameIndex(AuthorityReader.read(Path.of("ontology"), new Iris(Iris.DEFAULT_BASE)));
  private static final Map<String, ThemeWords> WORDS =
      Map.of("zh", ThemeWords.of("zh"), "en", ThemeWords.of("en"));
  private static final Map<String, String> KEYS = ThemeGold.themesByNotation();

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aTextHasTheThemesOfItsWords(String line) {
    String[] cells = line.split("\t", -1);
    Set<String> expected = new TreeSet<>();
    for (String key : cells[2].split(" ", -1)) {
      if (!key.equals("-")) {
        expected.add(KEYS.get(key));
      }
    }

    assertThat(themes(new ThemeMatcher(WORDS.get(cells[0]), NAMES), cells[1])).isEqualTo(expected);
  }

  static List<String> cases() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/theme-words/cases.tsv")).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("language\t"))
        .toList();
  }

  @Test
  void everyThemeOfTheSchemeHasACaseInEachLanguage() throws IOException {
    for (String language : WORDS.keySet()) {
      Set<String> met =
          cases().stream()
              .map(line -> line.split("\t", -1))
              .filter(cells -> cells[0].equals(language))
              .flatMap(cells -> List.of(cells[2].split(" ", -1)).stream())
              .collect(Collectors.toSet());
      assertThat(met).as(language).containsAll(KEYS.keySet());
    }
  }

  @Test
  void everyActorThatSaysSomethingIsInTheTables() {
    Set<Object> known =
        AuthorityReader.read(Path.of("ontology"), new Iris(Iris.DEFAULT_BASE)).stream()
            .map(entry -> entry.id())
            .collect(Collectors.toSet());

    for (ThemeWords words : WORDS.values()) {
      assertThat(known).containsAll(words.actors());
    }
  }

  @Test
  void descriptorsBelongToTheThemesThatTheTableHasAboveThem() {
    Graph table = AuthorityTables.load(Path.of("ontology")).get("themes");
    for (ThemeWords words : WORDS.values()) {
      assertThat(KEYS.values()).containsAll(words.descriptors().values());
      words
          .descriptors()
          .forEach((key, theme) -> assertThat(above(table, key)).as(key).contains(theme));
    }
    assertThat(WORDS.get("en").descriptors().values()).containsAll(KEYS.values());
  }

  /** The theme itself, those above it, and a descriptor that is a name of it. */
  private static Set<String> above(Graph table, String key) {
    Node theme = NodeFactory.createURI(Iris.DEFAULT_BASE + "theme/" + key);
    Set<String> above = new TreeSet<>(Set.of(key));
    table.stream(theme, SKOS.broader.asNode(), Node.ANY)
        .forEach(triple -> above.add(triple.getObject().getURI().replaceFirst(".*/", "")));
    String name = key.replace('-', ' ');
    table.stream(Node.ANY, SKOS.altLabel.asNode(), Node.ANY)
        .filter(triple -> triple.getObject().getLiteralLexicalForm().equalsIgnoreCase(name))
        .forEach(triple -> above.add(triple.getSubject().getURI().replaceFirst(".*/", "")));
    return above;
  }

  @Test
  void aWordWithinALongerOneIsNotMet() throws IOException {
    ThemeMatcher matcher =
        matcher("@reach 5", "@theme a", "strong: arms", "@theme b", "strong: arms embargo");

    assertThat(themes(matcher, "the arms embargo")).containsExactly("b");
    assertThat(themes(matcher, "the embargo on arms")).containsExactly("a");
  }

  @Test
  void aWordThatSpeaksOfSomethingElseHidesThoseWithinItForItsThemeAlone() throws IOException {
    ThemeMatcher matcher =
        matcher(
            "@reach 5", "@theme a", "strong: arms", "not: light arms", "@theme b", "strong: light");

    assertThat(themes(matcher, "light arms")).containsExactly("b");
    assertThat(themes(matcher, "light arms and other arms")).containsExactly("a", "b");
  }

  @Test
  void twoWeakWordsDecideButNotOneTwice() throws IOException {
    ThemeMatcher matcher = matcher("@reach 5", "@theme a", "weak: sun | moon");

    assertThat(themes(matcher, "sun and sun")).isEmpty();
    assertThat(themes(matcher, "sun and moon")).containsExactly("a");
  }

  @Test
  void aLoneWordDecidesOnlyWhereNoOtherThemeIsGiven() throws IOException {
    ThemeMatcher matcher =
        matcher("@reach 5", "@theme a", "lone: cooperat*", "@theme b", "strong: money");

    assertThat(themes(matcher, "Cooperation")).containsExactly("a");
    assertThat(themes(matcher, "money for cooperation")).containsExactly("b");
  }

  @Test
  void aPairIsMetInEitherOrderWithinReachAndOneSentence() throws IOException {
    ThemeMatcher matcher =
        matcher(
            "@reach 12", "@set more strengthen* | build", "@theme a", "strong: <more> .. skill");

    assertThat(themes(matcher, "strengthening all skills")).containsExactly("a");
    assertThat(themes(matcher, "skills to build")).containsExactly("a");
    assertThat(themes(matcher, "strengthening whatever there is of skill")).isEmpty();
    assertThat(themes(matcher, "build; skills")).isEmpty();
  }

  @Test
  void theDecidingWordsAreShownThreeAtMostAndNoneWithinAnother() throws IOException {
    ThemeMatcher matcher =
        matcher("@reach 9", "@theme a", "strong: one | two | three | four | one .. two");

    assertThat(matcher.themes("one two three four").getFirst().spans())
        .containsExactly(
            new Decision.Span(0, 3), new Decision.Span(4, 7), new Decision.Span(8, 13));
  }

  @Test
  void aThemeThatIsOftenTheMeansNeedsMoreBesideAnother() throws IOException {
    ThemeMatcher matcher =
        matcher(
            "@theme a", "strong: rivers", "@theme b", "among: 3", "strong: talk", "weak: table");

    assertThat(themes(matcher, "talk")).containsExactly("b");
    assertThat(themes(matcher, "talk of rivers")).containsExactly("a");
    assertThat(themes(matcher, "talk of rivers at a table")).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void whatIsSaidInPassingDecidesOnlyWhereNothingElseDoes() throws IOException {
    ThemeMatcher matcher =
        matcher(
            "aside: \\bwhen\\b[^,;.]*", "@theme a", "strong: rivers", "@theme b", "strong: talk");

    assertThat(themes(matcher, "rivers rise when they talk")).containsExactly("a");
    assertThat(themes(matcher, "they rise when they talk")).containsExactly("b");
    assertThat(themes(matcher, "when they talk, rivers rise")).containsExactly("a");
  }

  @Test
  void aWordOfSomethingElseHidesAWordOfItsOwnLength() throws IOException {
    ThemeMatcher matcher =
        matcher("mask: developments", "@theme a", "strong: development | grant*", "not: grants");

    assertThat(themes(matcher, "the latest developments")).isEmpty();
    assertThat(themes(matcher, "he grants leave")).isEmpty();
    assertThat(themes(matcher, "development")).containsExactly("a");
    assertThat(themes(matcher, "granted")).containsExactly("a");
  }

  @Test
  void aTextOfNothingButDecidingWordsIsReadInTimeThatGrowsWithItsLength() {
    ThemeMatcher matcher = new ThemeMatcher(WORDS.get("zh"), NAMES);

    assertThat(themes(matcher, "加强维和行动能力，分享预警信息".repeat(20_000))).contains("information-exchange");
  }

  @Test
  void aFileThatCannotBeUnderstoodIsRefused() {
    for (String line :
        List.of("strong: word", "@theme a\nloud: word", "@theme", "@theme a\nweak: <x> .. y")) {
      assertThatThrownBy(() -> matcher(line)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static ThemeMatcher matcher(String... lines) throws IOException {
    String file = String.join("\n", lines);
    return new ThemeMatcher(
        ThemeWords.read(new BufferedReader(new StringReader(file))), new NameIndex(List.of()));
  }

  private static Collection<String> themes(ThemeMatcher matcher, String text) {
    return new TreeMap<>(
            matcher.themes(text).stream()
                .collect(Collectors.toMap(Decision::theme, Decision::points)))
        .keySet();
  }
}
