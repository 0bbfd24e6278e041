package org.chapter8.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/**
 * The published JSON-LD context, as far as writing needs it: prefixes, aliases of keywords, and
 * terms with at most a type. That is all that it may hold, so that a small writer can follow it.
 */
public final class CompactContext {
  /** Of a term whose values are IRIs. */
  static final String IDS = "@id";

  /** Of a term that says nothing of its values. */
  static final String ANY = "";

  /** Only a namespace that ends so is a prefix, JSON-LD 1.1 section 4.1.5. */
  private static final String PREFIX_ENDS = ":/?#[]@";

  private final JsonNode context;
  private final Map<String, String> prefixes = new HashMap<>();

  /** By IRI and type of the values. */
  private final Map<String, Map<String, String>> terms = new HashMap<>();

  private final Map<String, String> types = new HashMap<>();
  private final Map<String, String> aliases = new HashMap<>();

  private CompactContext(JsonNode context) {
    this.context = context;
  }

  /**
   * Reads a context file.
   *
   * @throws IOException if it is not there, no JSON-LD context, or says more than this class knows
   */
  public static CompactContext read(Path file) throws IOException {
    try {
      JsonNode document = new ObjectMapper().readTree(Files.readString(file));
      JsonNode context = document.path("@context");
      if (!context.isObject()) {
        throw new IOException(file + " is no JSON-LD context: it has no object @context");
      }
      CompactContext read = new CompactContext(context);
      read.prefixes();
      read.terms(file);
      return read;
    } catch (NoSuchFileException e) {
      throw new IOException(file + ": the JSON-LD context is not there", e);
    } catch (JsonProcessingException e) {
      throw new IOException(file + " is no JSON-LD context: " + e.getMessage(), e);
    }
  }

  private void prefixes() {
    for (Entry<String, JsonNode> entry : context.properties()) {
      String iri = entry.getValue().asText();
      if (entry.getValue().isTextual()
          && !iri.isEmpty()
          && PREFIX_ENDS.indexOf(iri.charAt(iri.length() - 1)) >= 0) {
        prefixes.put(entry.getKey(), iri);
      }
    }
  }

  private void terms(Path file) throws IOException {
    for (Entry<String, JsonNode> entry : context.properties()) {
      String name = entry.getKey();
      JsonNode value = entry.getValue();
      if (value.isTextual() && value.asText().startsWith("@")) {
        aliases.put(value.asText(), name);
      } else if (value.isTextual() && !prefixes.containsKey(name)) {
        term(name, value.asText(), ANY);
      } else if (isTypedTerm(value)) {
        String type = value.path("@type").asText(ANY);
        term(name, value.path("@id").asText(), type.startsWith("@") ? type : expand(type));
      } else if (!value.isTextual() && !name.equals("@version")) {
        throw new IOException(
            file
                + ": expected an IRI, or an object of @id and @type, at \""
                + name
                + "\", found "
                + value);
      }
    }
  }

  private static boolean isTypedTerm(JsonNode value) {
    return value.isObject()
        && value.path("@id").isTextual()
        && value.size() == (value.has("@type") ? 2 : 1);
  }

  private void term(String name, String iri, String type) {
    terms.computeIfAbsent(expand(iri), key -> new HashMap<>()).put(type, name);
    types.put(name, type);
  }

  private String expand(String compact) {
    int colon = compact.indexOf(':');
    return colon < 0 || !prefixes.containsKey(compact.substring(0, colon))
        ? compact
        : prefixes.get(compact.substring(0, colon)) + compact.substring(colon + 1);
  }

  /** The value of {@code @context}. */
  JsonNode json() {
    return context;
  }

  /** What a keyword is called. */
  String keyword(String keyword) {
    return aliases.getOrDefault(keyword, keyword);
  }

  /** The term of a property for values of a type: {@link #IDS}, {@link #ANY} or a datatype. */
  Optional<String> term(String property, String type) {
    return Optional.ofNullable(terms.getOrDefault(property, Map.of()).get(type));
  }

  /** What a term says of its values: {@link #IDS}, {@link #ANY} or a datatype. */
  String typeOf(String term) {
    return types.getOrDefault(term, ANY);
  }

  /** A property, class or datatype by its term, else its prefix, else in full. */
  String vocabulary(String iri) {
    return term(iri, ANY).orElseGet(() -> prefixed(iri));
  }

  /** A property in a form that no term with a type stands for. */
  String prefixed(String iri) {
    return prefixes.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .filter(prefix -> !iri.startsWith("//", prefix.getValue().length()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .min((one, other) -> one.length() - other.length())
        .orElse(iri);
  }
}
