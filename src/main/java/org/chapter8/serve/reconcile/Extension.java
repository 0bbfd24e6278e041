package org.chapter8.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chapter8.model.LangString;

/** Properties of entities that were found. */
final class Extension {
  /** The service that knows the items of Wikidata. */
  private static final String WIKIDATA = "https://wikidata.reconci.link/en/api";

  private final Catalogue catalogue;
  private final Version version;
  private final String lang;

  /** A property that was asked for, and how many values of it. */
  private record Column(Property property, int limit) {}

  Extension(Catalogue catalogue, Version version, String lang) {
    this.catalogue = catalogue;
    this.version = version;
    this.lang = lang;
  }

  ObjectNode answer(JsonNode query) throws Problem {
    Json.requireObject("extend", query);
    JsonNode ids = Json.requireArray("extend.", query, "ids");
    Limits.ids(ids.size());
    List<Column> columns = columns(query);
    ObjectNode json = Json.object();
    ArrayNode meta = json.putArray("meta");
    columns.forEach(column -> meta.add(meta(column.property())));
    json.set("rows", version == Version.V0_2 ? object(ids, columns) : list(ids, columns));
    return json;
  }

  private static List<Column> columns(JsonNode query) throws Problem {
    JsonNode properties = Json.requireArray("extend.", query, "properties");
    Limits.properties(properties.size());
    List<Column> columns = new ArrayList<>();
    for (JsonNode property : properties) {
      String id = Json.requireText("extend.properties.", property, "id");
      columns.add(new Column(QueryReader.property("extend.properties.id", id), limit(property)));
    }
    return columns;
  }

  /** OpenRefine sends numbers of a form as texts. */
  private static int limit(JsonNode property) throws Problem {
    String limit = property.path("settings").path("limit").asText("0");
    if (!limit.matches("\\d{1,6}")) {
      throw Problem.bad(
          "extend.wrong-limit", "settings.limit: expected a whole number, found " + limit);
    }
    return limit.equals("0") ? Integer.MAX_VALUE : Integer.parseInt(limit);
  }

  private ObjectNode meta(Property property) {
    ObjectNode meta = Json.object().put("id", property.id()).put("name", property.name(lang));
    if (property == Property.WIKIDATA) {
      meta.put("service", WIKIDATA);
    }
    if (property == Property.PARENT || property == Property.SPEAKS_FOR) {
      meta.set("type", catalogue.types().json(Type.ACTOR, lang));
    }
    return meta;
  }

  private ObjectNode object(JsonNode ids, List<Column> columns) {
    ObjectNode rows = Json.object();
    for (JsonNode id : ids) {
      ObjectNode row = rows.putObject(id.asText());
      columns.forEach(column -> row.set(column.property().id(), values(id.asText(), column)));
    }
    return rows;
  }

  private ArrayNode list(JsonNode ids, List<Column> columns) {
    ArrayNode rows = Json.array();
    for (JsonNode id : ids) {
      ObjectNode row = rows.addObject().put("id", id.asText());
      ArrayNode properties = row.putArray("properties");
      for (Column column : columns) {
        properties
            .addObject()
            .put("id", column.property().id())
            .set("values", values(id.asText(), column));
      }
    }
    return rows;
  }

  /** The values of an entity; none of one that is not known. */
  private ArrayNode values(String id, Column column) {
    ArrayNode values = Json.array();
    Optional<Entity> entity = catalogue.entity(id);
    entity.ifPresent(
        known ->
            column.property().values(known).stream()
                .limit(column.limit())
                .forEach(value -> values.add(value(value))));
    return values;
  }

  private ObjectNode value(Value value) {
    return switch (value) {
      case Value.Code code -> Json.object().put("str", code.text());
      case Value.Words words ->
          labelled(Json.object().put("str", words.text().value()), words.text());
      case Value.Known known -> item(known.id(), catalogue.name(known.id(), lang));
      case Value.Item item -> item(item.id(), item.same().name(lang));
    };
  }

  private ObjectNode item(String id, LangString name) {
    return labelled(Json.object().put("id", id).put("name", name.value()), name);
  }

  private ObjectNode labelled(ObjectNode json, LangString text) {
    return version == Version.V1_0 ? CandidateJson.inLanguage(json, text.lang()) : json;
  }
}
