package org.chapter8.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chapter8.serve.reconcile.Condition.Quantifier;
import org.chapter8.serve.reconcile.Question.Strictness;

/** Reads a batch of version 1.0-draft: a list of queries, each a list of conditions. */
final class Queries10 {
  private static final Set<String> FIELDS = Set.of("type", "limit", "lang", "dir", "conditions");

  private Queries10() {}

  /** The queries in their order. */
  static List<Question> read(JsonNode body) throws Problem {
    Json.requireObject("the body", body);
    JsonNode batch = Json.requireArray("", body, "queries");
    Limits.batch(batch.size());
    List<Question> questions = new ArrayList<>();
    for (JsonNode query : batch) {
      questions.add(new Reading("queries[" + questions.size() + "].", query).question());
    }
    return questions;
  }

  /** One query being read. */
  private static final class Reading {
    private final String place;
    private final JsonNode query;
    private final List<String> texts = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();

    Reading(String place, JsonNode query) {
      this.place = place;
      this.query = query;
    }

    Question question() throws Problem {
      Json.requireObject(place, query);
      QueryReader.requireFields(place, query, FIELDS);
      JsonNode list = Json.requireArray(place, query, "conditions");
      Limits.conditions(place + "conditions", list.size());
      if (list.isEmpty()) {
        throw Problem.bad("query.empty", place + "conditions: expected one or more, found none");
      }
      for (JsonNode condition : list) {
        add(place + "conditions.", condition);
      }
      List<String> type = Json.text(place, query, "type").stream().toList();
      return new Question(
          texts,
          QueryReader.wanted(type, Strictness.ANY),
          QueryReader.limit(place, query),
          conditions,
          Json.text(place, query, "lang").flatMap(Languages::of));
    }

    private void add(String at, JsonNode condition) throws Problem {
      List<String> values =
          QueryReader.values(at + "propertyValue", condition.path("propertyValue"));
      Quantifier quantifier = quantifier(at, condition);
      boolean required = condition.path("required").asBoolean(false);
      switch (Json.requireText(at, condition, "matchType")) {
        case "name" -> addName(values, quantifier, required);
        case "id" ->
            conditions.add(new Condition(Optional.of(Property.IRI), values, quantifier, true));
        case "property" -> {
          String id = Json.requireText(at, condition, "propertyId");
          conditions.add(new Condition(Property.of(id), values, quantifier, required));
        }
        default ->
            throw Problem.bad(
                "query.wrong-match-type",
                at + "matchType: expected name, id or property, found " + condition);
      }
    }

    /** Any of several names finds; all, or none, of them is a condition besides. */
    private void addName(List<String> values, Quantifier quantifier, boolean required) {
      if (quantifier != Quantifier.NONE) {
        texts.addAll(values);
      }
      if (quantifier != Quantifier.ANY) {
        conditions.add(new Condition(Optional.of(Property.NAME), values, quantifier, required));
      }
    }

    private static Quantifier quantifier(String at, JsonNode condition) throws Problem {
      Optional<String> word = Json.text(at, condition, "matchQuantifier");
      return switch (word.orElse("any")) {
        case "any", "all", "none" ->
            Quantifier.valueOf(word.orElse("any").toUpperCase(Locale.ROOT));
        default ->
            throw Problem.bad(
                "query.wrong-quantifier",
                at + "matchQuantifier: expected any, all or none, found " + word.get());
      };
    }
  }
}
