package org.chapter8.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.vocabulary.XSD;

/** The metadata of tables, W3C Metadata Vocabulary for Tabular Data (CSVW). */
final class CsvwMetadata {
  static final String FILE = "csv-metadata.json";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final TableShapes shapes;

  CsvwMetadata(TableShapes shapes) {
    this.shapes = shapes;
  }

  void write(Path file, List<Table> tables) throws IOException {
    ObjectNode group = JSON.createObjectNode();
    group.putArray("@context").add("http://www.w3.org/ns/csvw").addObject().put("@language", "en");
    group.putObject("dc:license").put("@id", Catalogue.LICENCE);
    ArrayNode list = group.putArray("tables");
    for (Table table : tables) {
      table(list.addObject(), table);
    }
    Files.writeString(file, JSON.writeValueAsString(group) + "\n");
  }

  private void table(ObjectNode json, Table table) {
    json.put("url", table.name() + ".csv");
    ArrayNode titles = json.putArray("dc:title");
    for (String language : List.of("en", "zh")) {
      titles
          .addObject()
          .put("@value", shapes.label(table.type(), language))
          .put("@language", language);
    }
    ObjectNode schema = json.putObject("tableSchema");
    schema.put("aboutUrl", "{+" + Table.IRI + "}").put("primaryKey", Table.IRI);
    ArrayNode columns = schema.putArray("columns");
    ObjectNode iri = columns.addObject().put("name", Table.IRI);
    iri.putObject("titles").put("en", Table.IRI);
    iri.put("datatype", "anyURI").put("required", true).put("suppressOutput", true);
    table.columns().forEach(column -> column(columns.addObject(), column));
  }

  private void column(ObjectNode json, Column column) {
    json.put("name", column.name());
    ObjectNode titles = json.putObject("titles");
    // A heading has to be one of the titles.
    titles.putArray("en").add(column.name()).add(shapes.label(column.property(), "en"));
    titles.put("zh", shapes.label(column.property(), "zh"));
    json.put("propertyUrl", column.property());
    type(json, column);
    if (column.isMultiple()) {
      json.put("separator", column.separator());
    }
  }

  private static void type(ObjectNode json, Column column) {
    String kind = column.kind();
    if (column.isIri()) {
      json.put("datatype", "anyURI");
      if (!column.isMultiple()) {
        json.put("valueUrl", "{+" + column.name() + "}");
      }
    } else if (kind.startsWith(ValueKinds.LANGUAGE)) {
      json.put("datatype", "string").put("lang", kind.substring(ValueKinds.LANGUAGE.length()));
    } else if (kind.startsWith(XSD.NS)) {
      json.put("datatype", kind.substring(XSD.NS.length()));
    } else {
      json.putObject("datatype").put("base", "string").put("@id", kind);
    }
  }
}
