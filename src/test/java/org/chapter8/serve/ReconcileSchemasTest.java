package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every kind of answer against the schemas of the interface, and the service against their
 * examples. They are no part of the project; their folder is below that of the system property
 * {@code chapter8.shared.data}, and where it is absent the tests are skipped.
 */
final class ReconcileSchemasTest {
  private static final Path SPECS =
      Path.of(System.getProperty("chapter8.shared.data", "../shared/data"))
          .resolve("conformance/reconciliation");
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String FRANCE = Names.BASE + "state/FRA";
  private static final String ASKED =
      """
      {"ids":["%s","https://w3id.org/chapter8/organ/security-council","nobody"],
       "properties":[{"id":"iso3166Alpha3"},{"id":"wikidata"},{"id":"parent"},{"id":"type"},
       {"id":"name-ar"},{"id":"otherName"},{"id":"acronym"},{"id":"exactMatch"}]}"""
          .formatted(FRANCE);

  @TempDir private static Path folder;
  private static ServedRelease served;
  private static Http http;
  private static Names names;

  @BeforeAll
  static void serve() throws Exception {
    assumeTrue(
        Files.isDirectory(SPECS),
        () -> "skipped: no schemas at " + SPECS + "; set -Dchapter8.shared.data=FOLDER");
    served = ServedRelease.withAllNames(folder);
    http = served.http();
    names = new Names(http);
  }

  @AfterAll
  static void stop() throws Exception {
    if (served != null) {
      served.close();
    }
  }

  private static JsonSchema schema(String version, String name) throws IOException {
    Map<String, String> schemas = new HashMap<>();
    String id = "";
    try (Stream<Path> files = Files.list(SPECS.resolve(version).resolve("schemas"))) {
      for (Path file : files.toList()) {
        ObjectNode schema = (ObjectNode) MAPPER.readTree(file.toFile());
        // Their "latest version" is no version that a validator knows.
        schema.remove("$schema");
        schemas.put(schema.path("$id").asText().replaceFirst("#$", ""), schema.toString());
        if (file.endsWith(name + ".json")) {
          id = schema.path("$id").asText();
        }
      }
    }
    return JsonSchemaFactory.getInstance(
            VersionFlag.V7, builder -> builder.schemaLoaders(loaders -> loaders.schemas(schemas)))
        .getSchema(SchemaLocation.of(id));
  }

  private static void assertValid(String version, String name, JsonNode answer) throws IOException {
    assertThat(schema(version, name).validate(answer)).as("%s %s", version, answer).isEmpty();
  }

  /** Also shows that the schemas refuse something. */
  @ParameterizedTest
  @ValueSource(strings = {"0.2", "1.0-draft"})
  void theSchemasTellTheirOwnExamplesApart(String version) throws IOException {
    for (String name :
        List.of("manifest", "reconciliation-result-batch", "data-extension-response")) {
      JsonSchema schema = schema(version, name);
      for (Path file : examples(version, name, "valid")) {
        assertThat(schema.validate(MAPPER.readTree(file.toFile()))).as("%s", file).isEmpty();
      }
      for (Path file : examples(version, name, "invalid")) {
        assertThat(schema.validate(MAPPER.readTree(file.toFile()))).as("%s", file).isNotEmpty();
      }
    }
  }

  private static List<Path> examples(String version, String name, String kind) throws IOException {
    Path examples = SPECS.resolve(version).resolve("examples").resolve(name).resolve(kind);
    if (!Files.isDirectory(examples)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(examples)) {
      return files.sorted().toList();
    }
  }

  @Test
  void manifestsAreValid() throws Exception {
    assertValid("0.2", "manifest", names.get(Names.V0_2));
    assertValid("1.0-draft", "manifest", names.get(Names.V1_0));
    assertValid("1.0-draft", "manifest", names.get(Names.V1_0, "Accept-Language", "zh"));
  }

  @Test
  void resultsAreValid() throws Exception {
    String old =
        """
        {"a":{"query":"Germny"},"b":{"query":"Ruritania"},"c":{"query":"乍得"},
         "d":{"properties":[{"pid":"m49","v":250}]}}""";
    assertValid("0.2", "reconciliation-result-batch", Names.json(names.post("queries", old)));
    String young =
        """
        {"queries":[{"conditions":[{"matchType":"name","propertyValue":["Germny","乍得"]}]},
         {"lang":"ar","conditions":[{"matchType":"name","propertyValue":"Ruritania"}]}]}""";
    assertValid(
        "1.0-draft", "reconciliation-result-batch", Names.json(names.postJson("/match", young)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.2", "1.0-draft"})
  void suggestionsAndProposalsAreValid(String version) throws Exception {
    String root = version.equals("0.2") ? Names.V0_2 : Names.V1_0;
    for (String prefix : List.of("", "un", Http.encode("联合"), "zzzz")) {
      String asked = "?prefix=" + prefix;
      assertValid(
          version, "suggest-entities-response", names.get(root + "/suggest/entity" + asked));
      assertValid(version, "suggest-types-response", names.get(root + "/suggest/type" + asked));
      assertValid(
          version, "suggest-properties-response", names.get(root + "/suggest/property" + asked));
    }
    String type = Http.encode(Names.STATE);
    assertValid(
        version,
        "data-extension-property-proposal",
        names.get(root + "/extend/propose?limit=3&type=" + type));
  }

  @Test
  void extensionsAreValid() throws Exception {
    assertValid("0.2", "data-extension-response", Names.json(names.post("extend", ASKED)));
    JsonNode young = Names.json(names.postJson("/extend", ASKED));
    assertValid("1.0-draft", "data-extension-response", young);
    assertThat(young.at("/rows/0/properties/0/values/0/str").asText()).isEqualTo("FRA");
  }

  @Test
  void everyExampleOfAQueryIsAnsweredOrRefusedAsItShouldBe() throws Exception {
    String batch = "reconciliation-query-batch";
    for (Path file : examples("0.2", batch, "valid")) {
      assertThat(names.post("queries", Files.readString(file)).statusCode())
          .as("%s", file)
          .isEqualTo(200);
    }
    for (Path file : examples("0.2", batch, "invalid")) {
      assertThat(names.post("queries", Files.readString(file)).statusCode())
          .as("%s", file)
          .isEqualTo(400);
    }
    for (Path file : examples("1.0-draft", batch, "valid")) {
      assertThat(names.postJson("/match", Files.readString(file)).statusCode())
          .as("%s", file)
          .isEqualTo(200);
    }
    for (Path file : examples("1.0-draft", batch, "invalid")) {
      assertThat(names.postJson("/match", Files.readString(file)).statusCode())
          .as("%s", file)
          .isEqualTo(400);
    }
  }
}
