package org.chapter8.serve.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** JSON in and out. */
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  static byte[] bytes(JsonNode node) {
    try {
      return MAPPER.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON can always be written", e);
    }
  }

  static JsonNode parse(String place, String text) throws Problem {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw Problem.bad(
          "json.malformed", place + ": expected JSON, found: " + e.getOriginalMessage());
    }
  }

  static JsonNode requireObject(String place, JsonNode node) throws Problem {
    if (!node.isObject()) {
      throw wrong(place, "an object", node);
    }
    return node;
  }

  /** The array of a field that has to be there. */
  static JsonNode requireArray(String place, JsonNode parent, String field) throws Problem {
    JsonNode node = parent.path(field);
    if (!node.isArray()) {
      throw wrong(place + field, "an array", node);
    }
    return node;
  }

  static String requireText(String place, JsonNode parent, String field) throws Problem {
    JsonNode node = parent.path(field);
    if (!node.isTextual()) {
      throw wrong(place + field, "a string", node);
    }
    return node.textValue();
  }

  /** The text of a field that may be missing. */
  static Optional<String> text(String place, JsonNode parent, String field) throws Problem {
    return parent.hasNonNull(field)
        ? Optional.of(requireText(place, parent, field))
        : Optional.empty();
  }

  static Problem wrong(String place, String expected, JsonNode found) {
    String kind = found.isMissingNode() ? "nothing" : found.getNodeType().toString();
    return Problem.bad(
        "json.unexpected",
        "%s: expected %s, found %s"
            .formatted(place, expected, kind.toLowerCase(java.util.Locale.ROOT)));
  }
}
