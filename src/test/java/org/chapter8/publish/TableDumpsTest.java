package org.chapter8.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables read back by their metadata, against the statements they were made of. */
final class TableDumpsTest {
  private static final String C8 = Prefixes.all().get("c8");

  @TempDir private static Path folder;
  private static Path tables;
  private static JsonNode metadata;
  private static Graph data;

  @BeforeAll
  static void publish() throws Exception {
    SampleHome home = SampleHome.in(folder).withRealTables();
    Release release =
        new Publisher(home.job(folder.resolve("data"), List.of(Samples.meeting())))
            .publish()
            .release();
    tables = release.dumps().resolve("csv");
    metadata = new ObjectMapper().readTree(tables.resolve("csv-metadata.json").toFile());
    data = RDFDataMgr.loadGraph(release.dumps().resolve("chapter8.nt.gz").toString());
  }

  private static JsonNode table(String url) {
    for (JsonNode table : metadata.path("tables")) {
      if (table.path("url").asText().equals(url)) {
        return table;
      }
    }
    throw new AssertionError("no table " + url);
  }

  private static List<CSVRecord> rows(JsonNode table) throws IOException {
    Path file = tables.resolve(table.path("url").asText() + ".gz");
    try (Reader in =
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8);
        CSVParser csv = CSVParser.parse(in, CSVFormat.RFC4180)) {
      return csv.getRecords();
    }
  }

  private static Set<Triple> triples(JsonNode table) throws IOException {
    Set<Triple> triples = new HashSet<>();
    List<CSVRecord> rows = rows(table);
    for (CSVRecord row : rows.subList(1, rows.size())) {
      Node subject = NodeFactory.createURI(row.get(0));
      int at = 0;
      for (JsonNode column : table.path("tableSchema").path("columns")) {
        if (!column.path("suppressOutput").asBoolean() && !row.get(at).isEmpty()) {
          Node property = NodeFactory.createURI(column.path("propertyUrl").asText());
          for (String value : values(column, row.get(at))) {
            triples.add(Triple.create(subject, property, node(column, value)));
          }
        }
        at++;
      }
    }
    return triples;
  }

  private static List<String> values(JsonNode column, String cell) {
    return column.has("separator")
        ? Arrays.asList(cell.split(Pattern.quote(column.path("separator").asText()), -1))
        : List.of(cell);
  }

  private static Node node(JsonNode column, String value) {
    if (column.path("datatype").asText().equals("anyURI")) {
      return NodeFactory.createURI(value);
    }
    if (column.has("lang")) {
      return NodeFactory.createLiteralLang(value, column.path("lang").asText());
    }
    String type = XSD.NS + column.path("datatype").asText();
    return NodeFactory.createLiteralDT(value, TypeMapper.getInstance().getSafeTypeByName(type));
  }

  @Test
  void everyTableSaysWhatTheStoreSaysOfItsClass() throws IOException {
    List<String> filled = new ArrayList<>();
    TableShapes shapes = TableShapes.read(Path.of("ontology"));
    for (String type : shapes.classes()) {
      Table table = Table.of(type, shapes.properties(type), new java.util.TreeMap<>());
      Set<Triple> expected = new HashSet<>();
      data.find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(type))
          .forEach(each -> data.find(each.getSubject(), Node.ANY, Node.ANY).forEach(expected::add));
      assertThat(triples(table(table.name() + ".csv"))).as(type).isEqualTo(expected);
      if (!expected.isEmpty()) {
        filled.add(table.name());
      }
    }
    assertThat(filled)
        .contains(
            "meetings",
            "agenda-items",
            "actors",
            "speakers",
            "statements",
            "documents",
            "citations",
            "themes",
            "memberships",
            "passages");
  }

  @Test
  void theHeadingOfEachColumnIsOneOfItsTitles() throws IOException {
    for (JsonNode table : metadata.path("tables")) {
      CSVRecord heading = rows(table).getFirst();
      List<String> names = new ArrayList<>();
      for (JsonNode column : table.path("tableSchema").path("columns")) {
        names.add(column.path("name").asText());
        assertThat(column.path("titles").path("en").toString())
            .contains("\"" + column.path("name").asText() + "\"");
      }
      assertThat(heading.toList()).isEqualTo(names).doesNotHaveDuplicates();
      assertThat(names).allMatch(name -> name.matches("[A-Za-z0-9][A-Za-z0-9_]*"));
    }
  }

  @Test
  void columnsHaveWhatTheShapesSay() {
    JsonNode columns = table("meetings.csv").path("tableSchema").path("columns");
    assertThat(column(columns, "meetingNumber").path("datatype").asText()).isEqualTo("integer");
    assertThat(column(columns, "meetingNumber").has("separator")).isFalse();
    assertThat(column(columns, "organ").path("valueUrl").asText()).isEqualTo("{+organ}");
    assertThat(column(columns, "record").path("separator").asText()).isEqualTo("|");
    assertThat(column(columns, "year").path("datatype").asText()).isEqualTo("gYear");
    assertThat(column(columns, "skos_prefLabel_zh").path("lang").asText()).isEqualTo("zh");
    assertThat(column(columns, "startDate").path("titles").path("zh").asText()).isNotEmpty();
    assertThat(column(columns, "startDate").path("propertyUrl").asText())
        .isEqualTo(C8 + "startDate");
  }

  private static JsonNode column(JsonNode columns, String name) {
    for (JsonNode column : columns) {
      if (column.path("name").asText().equals(name)) {
        return column;
      }
    }
    throw new AssertionError("no column " + name);
  }

  @Test
  void aSeparatorIsNoneThatAValueHasInIt() {
    assertThat(Column.separator(Column.separatorsIn("a b"))).isEqualTo("|");
    assertThat(Column.separator(Column.separatorsIn("a|b"))).isEqualTo("¦");
    assertThat(Column.separator(Column.separatorsIn("a|b¦c"))).isEqualTo("␟");
  }
}
