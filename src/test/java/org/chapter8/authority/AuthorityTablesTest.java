package org.chapter8.authority;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** What must hold of every entry of the authority tables. */
final class AuthorityTablesTest {

  private static final Set<String> UN_LANGUAGES = Set.of("ar", "en", "es", "fr", "ru", "zh");

  /** The folder of an entry's IRI, and the classes it then has. */
  private static final Map<String, Set<String>> CLASSES =
      Map.of(
          "state", Set.of("State", "Actor"),
          "organization", Set.of("Organization", "Actor"),
          "organ", Set.of("Organ", "Actor"),
          "person", Set.of("Person", "Actor"),
          "group", Set.of("Actor"),
          "theme", Set.of("Theme"),
          "place", Set.of("Place"),
          "document-series", Set.of("DocumentSeries"),
          "theme-scheme", Set.of(),
          "meeting-series", Set.of("MeetingSeries"));

  private final Graph all = Tables.all();

  @Test
  void theTablesCoverTheField() {
    assertThat(Tables.subjects(Tables.read("states"), "State")).hasSizeGreaterThanOrEqualTo(195);
    assertThat(Tables.subjects(Tables.read("organizations"), "Organization"))
        .hasSizeGreaterThanOrEqualTo(80);
    assertThat(Tables.subjects(Tables.read("civil-society"), "Organization"))
        .hasSizeGreaterThanOrEqualTo(270);
    assertThat(Tables.subjects(Tables.read("un-organs"), "Organ")).hasSizeGreaterThanOrEqualTo(60);
    assertThat(Tables.subjects(Tables.read("persons"), "Person")).hasSizeGreaterThanOrEqualTo(25);
    assertThat(Tables.subjects(Tables.read("themes"), "Theme")).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void everyEntryHasOneLabelALanguageAndZhAndEnAlways() {
    for (Node entry : Tables.subjects(all)) {
      List<String> languages =
          Tables.objects(all, entry, Tables.PREF_LABEL).stream()
              .map(Node::getLiteralLanguage)
              .toList();
      assertThat(languages).as("%s", entry).doesNotHaveDuplicates().contains("zh", "en");
      assertThat(UN_LANGUAGES).as("%s", entry).containsAll(languages);
    }
  }

  @Test
  void everyStateIsNamedInAllLanguagesOfTheUnitedNations() {
    Graph states = Tables.read("states");
    for (Node state : Tables.subjects(states)) {
      assertThat(Tables.objects(states, state, Tables.PREF_LABEL))
          .as("%s", state)
          .extracting(Node::getLiteralLanguage)
          .containsExactlyInAnyOrderElementsOf(UN_LANGUAGES);
    }
  }

  @Test
  void theClassesOfAnEntryFollowFromItsIri() {
    for (Node entry : Tables.subjects(all)) {
      String folder = entry.getURI().substring(Tables.BASE.length()).replaceFirst("/.*", "");
      assertThat(CLASSES).as("%s", entry).containsKey(folder);
      assertThat(Tables.objects(all, entry, RDF.type.asNode()))
          .as("%s", entry)
          .map(Node::getURI)
          .filteredOn(type -> type.startsWith(Tables.BASE))
          .map(type -> type.replaceFirst(".*#", ""))
          .containsExactlyInAnyOrderElementsOf(CLASSES.get(folder));
    }
  }

  @Test
  void anIriIsReadableAndBelongsToOneTable() {
    List<Node> entries =
        Tables.files().stream()
            .flatMap(file -> Tables.subjects(Tables.read(file)).stream())
            .toList();
    assertThat(entries).doesNotHaveDuplicates();
    assertThat(entries)
        .allSatisfy(
            entry ->
                assertThat(entry.getURI())
                    .matches("\\Q" + Tables.BASE + "\\E[a-z-]+/([A-Z]{3}|[a-z0-9]+(-[a-z0-9]+)*)"));
  }

  @Test
  void blocksAreInOrderAndOneForEachEntry() throws IOException {
    for (Path file : Tables.files()) {
      List<String> blocks =
          Files.readAllLines(file).stream()
              .filter(line -> line.startsWith("<"))
              .map(line -> line.substring(1, line.indexOf('>')))
              .toList();
      assertThat(blocks).as("%s", file).isSorted().doesNotHaveDuplicates();
      assertThat(blocks).as("%s", file).hasSameSizeAs(Tables.subjects(Tables.read(file)));
    }
  }

  @Test
  void aTableBeginsWithTheSourcesOfItsFacts() throws IOException {
    for (Path file : Tables.files()) {
      assertThat(
              Files.readAllLines(file).stream()
                  .takeWhile(line -> line.startsWith("#"))
                  .collect(joining("\n")))
          .as("%s", file)
          .containsPattern("Sources? of ");
    }
  }

  @Test
  void labelsAreTidy() {
    assertThat(
            all.stream()
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm))
        .allSatisfy(
            text ->
                assertThat(text)
                    .isNotBlank()
                    .isEqualTo(text.strip())
                    .doesNotContain("  ")
                    .matches(Normalizer.normalize(text, Normalizer.Form.NFC)::equals));
  }

  @Test
  void aNoteOnAChineseNameHasOneForm() {
    Map<String, Long> notes =
        all.stream(Node.ANY, SKOS.note.asNode(), Node.ANY)
            .collect(groupingBy(triple -> triple.getObject().getLiteralLexicalForm(), counting()));
    assertThat(notes).hasSize(2);
    assertThat(Set.copyOf(notes.values())).as("in both languages, always").hasSize(1);
  }

  @Test
  void thereAreNoBlankNodes() {
    assertThat(all.stream().flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject())))
        .noneMatch(Node::isBlank);
  }

  @Test
  void whateverAnEntryPointsToAmongTheTablesExists() {
    Set<Node> entries = Set.copyOf(Tables.subjects(all));
    List<Triple> links =
        all.stream()
            .filter(triple -> triple.getObject().isURI())
            .filter(triple -> !triple.getPredicate().equals(RDF.type.asNode()))
            .filter(triple -> triple.getObject().getURI().startsWith(Tables.BASE))
            .toList();
    assertThat(links).isNotEmpty().allMatch(triple -> entries.contains(triple.getObject()));
    assertThat(all.stream(Node.ANY, Tables.term("speaksFor"), Node.ANY)).isNotEmpty();
  }

  @Test
  void whatReplacesAnActorSaysSoFromBothSidesAndBeginsNoEarlierThanIt() {
    Node replaces = DCTerms.replaces.asNode();
    Node isReplacedBy = DCTerms.isReplacedBy.asNode();
    List<Triple> pairs = all.stream(Node.ANY, replaces, Node.ANY).toList();
    assertThat(pairs).hasSizeGreaterThan(30);
    assertThat(all.stream(Node.ANY, isReplacedBy, Node.ANY).toList()).hasSameSizeAs(pairs);
    assertThat(pairs)
        .allSatisfy(
            pair -> {
              assertThat(all.contains(pair.getObject(), isReplacedBy, pair.getSubject())).isTrue();
              Optional<String> later = year(pair.getSubject());
              Optional<String> earlier = year(pair.getObject());
              if (later.isPresent() && earlier.isPresent()) {
                assertThat(earlier.get()).as("%s", pair).isLessThanOrEqualTo(later.get());
              }
            });
  }

  @Test
  void noActorEndsBeforeItBegins() {
    assertThat(all.stream(Node.ANY, Tables.term("validUntil"), Node.ANY))
        .filteredOn(triple -> triple.getSubject().getURI().startsWith(Tables.BASE + "organ"))
        .hasSizeGreaterThan(50)
        .allSatisfy(
            triple ->
                assertThat(year(triple.getSubject()))
                    .as("%s", triple)
                    .isPresent()
                    .hasValueSatisfying(
                        from ->
                            assertThat(triple.getObject().getLiteralLexicalForm().substring(0, 4))
                                .isGreaterThanOrEqualTo(from)));
  }

  private Optional<String> year(Node actor) {
    return Tables.value(all, actor, Tables.term("validFrom")).map(from -> from.substring(0, 4));
  }

  @Test
  void everySeatIsAPlaceAndEveryPlaceIsASeat() {
    List<Node> places = Tables.subjects(all, "Place");
    assertThat(
            all.stream(Node.ANY, Tables.term("seat"), Node.ANY).map(Triple::getObject).distinct())
        .hasSizeGreaterThan(80)
        .containsExactlyInAnyOrderElementsOf(places);
  }

  @Test
  void identifiersAreWellFormedAndUnique() {
    assertIdentifiers(Tables.term("iso3166Alpha3"), "[A-Z]{3}");
    assertIdentifiers(Tables.term("m49"), "[0-9]{3}");
  }

  @Test
  void aStatesIriIsItsCode() {
    Graph states = Tables.read("states");
    assertThat(states.stream(Node.ANY, Tables.term("iso3166Alpha3"), Node.ANY))
        .allSatisfy(
            triple ->
                assertThat(triple.getSubject().getURI())
                    .isEqualTo(
                        Tables.BASE + "state/" + triple.getObject().getLiteralLexicalForm()));
  }

  @Test
  void whatEntriesAreElsewhereIsLeftToTheTablesOfLinks() {
    assertThat(
            Stream.of(OWL2.sameAs, SKOS.exactMatch, SKOS.closeMatch)
                .flatMap(property -> all.stream(Node.ANY, property.asNode(), Node.ANY)))
        .isEmpty();
  }

  @Test
  void everyCodeSaysWhereItComesFrom() {
    assertThat(all.stream(Node.ANY, Tables.term("m49"), Node.ANY))
        .allSatisfy(
            triple ->
                assertThat(Tables.objects(all, triple.getSubject(), Tables.SOURCE))
                    .as("%s", triple)
                    .isNotEmpty());
  }

  private void assertIdentifiers(Node property, String pattern) {
    List<String> values =
        all.stream(Node.ANY, property, Node.ANY)
            .map(triple -> triple.getObject())
            .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI())
            .toList();
    assertThat(values).as("%s", property).isNotEmpty().allMatch(value -> value.matches(pattern));
    assertThat(values.stream().collect(groupingBy(Function.identity(), counting())).entrySet())
        .as("%s used twice", property)
        .filteredOn(entry -> entry.getValue() > 1)
        .isEmpty();
  }
}
