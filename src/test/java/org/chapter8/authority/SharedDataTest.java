package org.chapter8.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chapter8.model.AuthorityEntry;
import org.chapter8.model.Membership;
import org.chapter8.model.Ref;
import org.chapter8.rdf.AuthorityReader;
import org.chapter8.rdf.Iris;
import org.chapter8.rdf.links.LinkTables;
import org.chapter8.rdf.links.Mapping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The tables against public data that others keep. The data is no part of the project; its folder
 * is given by the system property {@code chapter8.shared.data}, and where it is absent the tests
 * are skipped.
 */
final class SharedDataTest {

  private static final Map<String, Set<String>> ITEMS = Tables.links("wikidata");
  private static final Map<String, Set<String>> PLACES = Tables.links("geonames");

  private static final Path ONTOLOGY = Path.of("ontology");

  private static final Path DATA =
      Path.of(System.getProperty("chapter8.shared.data", "../shared/data"));

  /** The tables name the country, the data the Kingdom; the Holy See is not the Vatican City. */
  private static final Set<String> OTHER_ITEM = Set.of("NLD", "VAT");

  /** Missing from the data, whose reader took the code NA for "not available". */
  private static final Set<String> NO_ITEM_THERE = Set.of("NAM");

  @BeforeEach
  void theDataIsThere() {
    assumeTrue(
        Files.isDirectory(DATA),
        () -> "skipped: no public data at " + DATA + "; set -Dchapter8.shared.data=FOLDER");
  }

  @Test
  void statesHaveTheCodesOfTheM49Table() throws IOException {
    Map<String, String> codes = new HashMap<>();
    for (CSVRecord row : rows("countries/UNSD-M49-en.csv", CSVFormat.DEFAULT)) {
      codes.put(row.get("ISO-alpha3 Code"), row.get("M49 Code"));
    }
    Graph states = Tables.read("states");
    for (Node state : Tables.subjects(states)) {
      Tables.value(states, state, Tables.term("iso3166Alpha3"))
          .filter(codes::containsKey)
          .ifPresent(
              iso ->
                  assertThat(Tables.value(states, state, Tables.term("m49")))
                      .as(iso)
                      .contains(codes.get(iso)));
    }
  }

  @Test
  void everyIndependentStateIsThereWithItsItem() throws IOException {
    Graph states = Tables.read("states");
    Map<String, Node> byCode = new HashMap<>();
    for (Node state : Tables.subjects(states)) {
      Tables.value(states, state, Tables.term("iso3166Alpha3"))
          .ifPresent(iso -> byCode.put(iso, state));
    }
    for (CSVRecord row : rows("countries/country-codes.csv", CSVFormat.DEFAULT)) {
      String iso = row.get("ISO3166-1-Alpha-3");
      boolean named = !row.get("UNTERM English Short").isBlank();
      if (row.get("is_independent").equals("Yes") && named) {
        assertThat(byCode).containsKey(iso);
        checkItem(byCode.get(iso), iso, row.get("wikidata_id"));
        checkPlace(byCode.get(iso), iso, row.get("Geoname ID"));
      }
    }
  }

  private static void checkPlace(Node state, String iso, String feature) {
    if (!OTHER_ITEM.contains(iso) && !feature.isBlank()) {
      assertThat(PLACES.get(state.getURI()))
          .as(iso)
          .contains("https://sws.geonames.org/" + feature + "/");
    }
  }

  private static void checkItem(Node state, String iso, String page) {
    if (OTHER_ITEM.contains(iso) || NO_ITEM_THERE.contains(iso)) {
      return;
    }
    String item = Tables.WIKIDATA + page.replaceFirst(".*/", "");
    assertThat(ITEMS.get(state.getURI())).as(iso).containsExactly(item);
  }

  @Test
  void theItemsOfBodiesAreThoseOfTheSourceNamed() throws IOException {
    String list = Files.readString(DATA.resolve("organizations/supraverden_general_list.yaml"));
    List<Mapping> fromThere =
        rowsOf("wikidata").filter(row -> row.comment().startsWith("supraverden")).toList();
    assertThat(fromThere).hasSizeGreaterThan(100);
    assertThat(fromThere)
        .allSatisfy(
            row ->
                assertThat(list)
                    .contains("Wikidata_code: " + row.object().substring(Tables.WIKIDATA.length()))
                    .contains(row.objectLabel().orElseThrow()));
  }

  @Test
  void conceptsOfTheThesaurusAreThereWithTheLabelOfTheirRow() throws IOException {
    Map<String, String> descriptors = new HashMap<>();
    for (String line : Files.readAllLines(DATA.resolve("unbis/labels_en_zh.tsv"))) {
      String[] cells = line.split("\t", -1);
      descriptors.put(cells[0].replace('#', '/'), cells[1]);
    }
    assertThat(rowsOf("unbis"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.objectLabel()).contains(descriptors.get(row.object())));
  }

  @Test
  void themesBearTheDescriptorOfTheirConcept() {
    Graph themes = Tables.read("themes");
    for (Mapping row : rowsOf("unbis").filter(SharedDataTest::isOfLikeTheme).toList()) {
      Node theme = NodeFactory.createURI(row.subject());
      assertThat(Tables.objects(themes, theme, Tables.ALT_LABEL))
          .as("%s", theme)
          .extracting(Node::getLiteralLexicalForm)
          .contains(row.objectLabel().orElseThrow());
    }
  }

  /** The data has Côte d'Ivoire a year late, which takes the place of India. */
  @Test
  void theElectedMembersOfTheCouncilAreThoseOfTheData() throws IOException {
    Map<String, Ref> states = new HashMap<>();
    Set<String> ours = new TreeSet<>();
    for (AuthorityEntry entry : AuthorityReader.read(ONTOLOGY, new Iris(Iris.DEFAULT_BASE))) {
      entry.names().forEach(name -> states.put(name.value().toLowerCase(Locale.ROOT), entry.id()));
      entry.memberships().stream()
          .filter(held -> held.role() == Membership.Role.ELECTED_MEMBER)
          .filter(held -> held.years().covers(LocalDate.of(1992, 1, 1)) || isSince1992(held))
          .forEach(held -> ours.add(held.member() + " " + held.years().from().orElseThrow()));
    }
    Set<String> theirs = new TreeSet<>();
    CSVFormat commented = CSVFormat.DEFAULT.builder().setCommentMarker('#').get();
    for (CSVRecord row : rows("speakers/unsc_debates_council_membership.csv", commented)) {
      if (row.get("seat").equals("elected")) {
        String state = row.get("country_org").toLowerCase(Locale.ROOT);
        theirs.add(states.get(state) + " " + row.get("start_year"));
      }
    }
    theirs.remove("state/CIV 1991");
    ours.remove("state/IND 1991");
    assertThat(theirs).hasSizeGreaterThan(150);
    assertThat(ours).containsAll(theirs);
    assertThat(ours.stream().filter(term -> !isAfter2023(term))).allMatch(theirs::contains);
  }

  private static boolean isSince1992(Membership held) {
    return held.years().from().orElseThrow().year() >= 1992;
  }

  private static boolean isAfter2023(String term) {
    return Integer.parseInt(term.substring(term.length() - 4)) > 2023;
  }

  private static boolean isOfLikeTheme(Mapping row) {
    return row.subject().contains("/theme/")
        && (row.predicate().endsWith("exactMatch") || row.predicate().endsWith("closeMatch"));
  }

  private static Stream<Mapping> rowsOf(String target) {
    return LinkTables.load(Path.of("ontology")).stream()
        .filter(table -> table.name().equals(target))
        .flatMap(table -> table.mappings().stream());
  }

  private static List<CSVRecord> rows(String file, CSVFormat format) throws IOException {
    CSVFormat withHeader = format.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in = Files.newBufferedReader(DATA.resolve(file), StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.parse(skipMark(in), withHeader)) {
      return parser.getRecords();
    }
  }

  /** The reader after the byte order mark, if it begins with one. */
  private static Reader skipMark(Reader in) throws IOException {
    in.mark(1);
    if (in.read() != '\uFEFF') {
      in.reset();
    }
    return in;
  }
}
