package org.chapter8.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chapter8.serve.reconcile.Condition.Quantifier;
import org.chapter8.serve.reconcile.Question.Strictness;
import org.chapter8.serve.reconcile.Question.Wanted;

/** Reads a batch of version 0.2: an object of queries by names that the client chose. */
final class Queries02 {
  private static final Set<String> FIELDS =
      Set.of("query", "type", "limit", "properties", "type_strict");

  private Queries02() {}

  /** The queries by name, in their order. */
  static Map<String, Question> read(JsonNode batch) throws Problem {
    Json.requireObject("queries", batch);
    Limits.batch(batch.size());
    Map<String, Question> questions = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : batch.properties()) {
      String place = "queries." + entry.getKey() + ".";
      questions.put(entry.getKey(), question(place, entry.getValue()));
    }
    return questions;
  }

  private static Question question(String place, JsonNode query) throws Problem {
    Json.requireObject(place, query);
    QueryReader.requireFields(place, query, FIELDS);
    Optional<String> text = Json.text(place, query, "query");
    if (text.isPresent()) {
      Limits.text(place + "query", text.get());
    } else if (query.path("properties").isEmpty()) {
      throw Problem.bad("query.empty", place + ": expected query or properties, found neither");
    }
    return new Question(
        text.stream().toList(),
        wanted(place, query),
        QueryReader.limit(place, query),
        conditions(place, query),
        Optional.empty());
  }

  private static Wanted wanted(String place, JsonNode query) throws Problem {
    JsonNode type = query.path("type");
    boolean isMissing = type.isMissingNode() || type.isNull();
    List<String> ids = isMissing ? List.of() : QueryReader.values(place + "type", type);
    Strictness strictness =
        Json.text(place, query, "type_strict").isEmpty()
            ? Strictness.ANY
            : strictness(place, query.get("type_strict").textValue());
    return QueryReader.wanted(ids, strictness);
  }

  private static Strictness strictness(String place, String word) throws Problem {
    return switch (word) {
      case "any", "all", "should" -> Strictness.valueOf(word.toUpperCase(Locale.ROOT));
      default ->
          throw Problem.bad(
              "query.wrong-strictness",
              place + "type_strict: expected any, all or should, found " + word);
    };
  }

  private static List<Condition> conditions(String place, JsonNode query) throws Problem {
    if (!query.hasNonNull("properties")) {
      return List.of();
    }
    JsonNode properties = Json.requireArray(place, query, "properties");
    Limits.conditions(place + "properties", properties.size());
    List<Condition> conditions = new ArrayList<>();
    for (JsonNode property : properties) {
      String at = place + "properties.";
      String id = Json.requireText(at, property, "pid");
      List<String> values = QueryReader.values(at + "v", property.path("v"));
      conditions.add(new Condition(Property.of(id), values, Quantifier.ANY, false));
    }
    return conditions;
  }
}
