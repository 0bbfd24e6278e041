package org.chapter8.rdf.links;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The metadata of a set: YAML in comment lines before the table.
 *
 * @param id the IRI of the set
 * @param license the IRI of its licence
 * @param prefixes what the prefixes of identifiers stand for, those that SSSOM has built in too
 */
record SssomHeader(String id, String license, Map<String, String> prefixes) {
  /** The code of what is wrong with a header. */
  static final String CODE = "link.header";

  /** The prefixes that every set may use without saying so. */
  private static final Map<String, String> BUILT_IN =
      Map.of(
          "owl", "http://www.w3.org/2002/07/owl#",
          "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
          "semapv", "https://w3id.org/semapv/vocab/",
          "skos", "http://www.w3.org/2004/02/skos/core#",
          "sssom", "https://w3id.org/sssom/");

  private static final YAMLMapper YAML = new YAMLMapper();

  SssomHeader {
    prefixes = Map.copyOf(prefixes);
  }

  /**
   * Reads the comment lines.
   *
   * @param lines with their {@code #}
   * @param problems gets a code and a sentence for everything that is wrong
   * @return the header, unless something is wrong
   */
  static Optional<SssomHeader> read(List<String> lines, BiConsumer<String, String> problems) {
    String yaml = String.join("\n", lines.stream().map(line -> line.substring(1)).toList());
    try {
      JsonNode root = YAML.readTree(yaml);
      Optional<String> id = iri(root, "mapping_set_id", problems);
      Optional<String> license = iri(root, "license", problems);
      Optional<Map<String, String>> prefixes = prefixes(root.path("curie_map"), problems);
      return id.isEmpty() || license.isEmpty() || prefixes.isEmpty()
          ? Optional.empty()
          : Optional.of(new SssomHeader(id.get(), license.get(), prefixes.get()));
    } catch (JsonProcessingException e) {
      problems.accept(CODE, "expected YAML in the lines that begin with #, found " + cause(e));
      return Optional.empty();
    }
  }

  private static String cause(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("something else");
  }

  private static Optional<String> iri(
      JsonNode root, String slot, BiConsumer<String, String> problems) {
    String value = root.path(slot).asText();
    if (value.matches("https?://\\S+")) {
      return Optional.of(value);
    }
    problems.accept(CODE, "expected an IRI as " + slot + ", found \"" + value + '"');
    return Optional.empty();
  }

  private static Optional<Map<String, String>> prefixes(
      JsonNode map, BiConsumer<String, String> problems) {
    Map<String, String> prefixes = new HashMap<>(BUILT_IN);
    boolean good = true;
    for (Map.Entry<String, JsonNode> entry : map.properties()) {
      String iri = entry.getValue().asText();
      String builtIn = BUILT_IN.getOrDefault(entry.getKey(), iri);
      if (!iri.matches("https?://\\S+") || !iri.equals(builtIn)) {
        problems.accept(
            CODE, "expected a namespace for the prefix " + entry.getKey() + ", found " + iri);
        good = false;
      }
      prefixes.put(entry.getKey(), iri);
    }
    return good ? Optional.of(prefixes) : Optional.empty();
  }
}
