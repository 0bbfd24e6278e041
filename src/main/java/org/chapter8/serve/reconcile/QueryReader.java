package org.chapter8.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chapter8.serve.reconcile.Question.Strictness;
import org.chapter8.serve.reconcile.Question.Wanted;

/** What the two versions say alike in a query. */
final class QueryReader {
  private QueryReader() {}

  /** Refuses a field that the version doesn't have, since it would be passed over in silence. */
  static void requireFields(String place, JsonNode query, Set<String> known) throws Problem {
    for (Iterator<String> names = query.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!known.contains(name)) {
        throw Problem.bad(
            "query.unknown-field",
            "%s: expected %s, found %s"
                .formatted(place, known.stream().sorted().collect(Collectors.joining(", ")), name));
      }
    }
  }

  /** The number of candidates wanted, 1 or more. */
  static int limit(String place, JsonNode query) throws Problem {
    if (!query.hasNonNull("limit")) {
      return Limits.CANDIDATES;
    }
    JsonNode limit = query.get("limit");
    if (!limit.isNumber() || !limit.canConvertToInt() || limit.intValue() < 1) {
      throw Problem.bad(
          "query.wrong-limit", place + "limit: expected a whole number from 1, found " + limit);
    }
    return limit.intValue();
  }

  static Wanted wanted(List<String> ids, Strictness strictness) {
    Set<Type> types =
        ids.stream().flatMap(id -> Type.of(id).stream()).collect(Collectors.toUnmodifiableSet());
    return ids.isEmpty()
        ? Wanted.ANYTHING
        : new Wanted(true, types, (int) ids.stream().distinct().count(), strictness);
  }

  /** One value or several: texts, numbers, truth values, entities by their {@code id}. */
  static List<String> values(String place, JsonNode node) throws Problem {
    List<String> values = new ArrayList<>();
    if (node.isArray()) {
      Limits.conditions(place, node.size());
      for (JsonNode value : node) {
        values.add(value(place, value));
      }
    } else {
      values.add(value(place, node));
    }
    return values;
  }

  private static String value(String place, JsonNode node) throws Problem {
    if (!node.isObject() && (!node.isValueNode() || node.isNull() || node.isMissingNode())) {
      throw Json.wrong(place, "a string, a number, true, false or an object with id", node);
    }
    String text = node.isObject() ? Json.requireText(place + ".", node, "id") : node.asText();
    Limits.text(place, text);
    return text;
  }

  static Property property(String place, String id) throws Problem {
    Optional<Property> property = Property.of(id);
    if (property.isEmpty()) {
      String known =
          Arrays.stream(Property.values()).map(Property::id).collect(Collectors.joining(", "));
      throw Problem.bad(
          "property.unknown", "%s: expected one of %s, found %s".formatted(place, known, id));
    }
    return property.get();
  }
}
