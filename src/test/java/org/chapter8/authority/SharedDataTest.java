package org.chapter8.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The tables against public data that others keep. The data is no part of the project; its folder
 * is given by the system property {@code chapter8.shared.data}, and where it is absent the tests
 * are skipped.
 */
final class SharedDataTest {

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
        checkItem(states, byCode.get(iso), iso, row.get("wikidata_id"));
      }
    }
  }

  private static void checkItem(Graph states, Node state, String iso, String page) {
    if (OTHER_ITEM.contains(iso) || NO_ITEM_THERE.contains(iso)) {
      return;
    }
    String item = Tables.WIKIDATA + page.replaceFirst(".*/", "");
    assertThat(Tables.value(states, state, Tables.SAME_AS)).as(iso).contains(item);
  }

  @Test
  void theItemsOfOrganizationsAreThoseOfTheSourceNamed() throws IOException {
    Set<String> items = new TreeSet<>();
    Matcher codes =
        Pattern.compile("Wikidata_code: (Q\\d+)")
            .matcher(Files.readString(DATA.resolve("organizations/supraverden_general_list.yaml")));
    while (codes.find()) {
      items.add(Tables.WIKIDATA + codes.group(1));
    }
    for (String table : List.of("organizations", "un-organs")) {
      Graph graph = Tables.read(table);
      for (Node body : Tables.subjects(graph)) {
        Optional<String> source = Tables.value(graph, body, Tables.SOURCE);
        if (source.filter(iri -> iri.endsWith("supraverden")).isPresent()) {
          assertThat(items)
              .as("%s", body)
              .contains(Tables.value(graph, body, Tables.SAME_AS).orElseThrow());
        }
      }
    }
  }

  @Test
  void themesBearTheDescriptorOfTheirConcept() throws IOException {
    Map<String, String> descriptors = new HashMap<>();
    for (String line : Files.readAllLines(DATA.resolve("unbis/labels_en_zh.tsv"))) {
      String[] cells = line.split("\t", -1);
      descriptors.put(cells[0].replace('#', '/'), cells[1]);
    }
    Graph themes = Tables.read("themes");
    for (Node theme : Tables.subjects(themes)) {
      Optional<String> concept = Tables.value(themes, theme, Tables.EXACT_MATCH);
      if (concept.isPresent()) {
        assertThat(Tables.objects(themes, theme, Tables.ALT_LABEL))
            .as("%s", theme)
            .extracting(Node::getLiteralLexicalForm)
            .contains(descriptors.get(concept.get()));
      }
    }
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
