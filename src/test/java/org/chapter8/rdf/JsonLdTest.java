package org.chapter8.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.chapter8.Seeds;
import org.chapter8.model.Extraction;
import org.chapter8.model.Ref;
import org.chapter8.model.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {
  private static final Path CONTEXT = Path.of("ontology", "context.jsonld");

  private final Iris iris = new Iris("https://example.org/data/");
  private final JsonLd jsonLd = new JsonLd(iris);

  static Stream<Extraction> extractions() throws IOException, UnreadableException {
    Stream<Extraction> random =
        Stream.iterate(1L, seed -> seed + 1).limit(25).map(RandomExtractions::of);
    return Stream.concat(random, Seeds.extractions().stream());
  }

  @ParameterizedTest
  @MethodSource("extractions")
  void itsGraphIsTheOneThatTheMappersWrite(Extraction extraction) {
    DatasetGraph mapped = DatasetGraphFactory.create();
    new ExtractionMapper(iris).map(extraction, StreamRDFLib.dataset(mapped));

    DatasetGraph parsed = parse(jsonLd.write(extraction));

    assertThat(Set.copyOf(parsed.stream().toList()))
        .isEqualTo(Set.copyOf(mapped.stream().toList()));
    assertThat(IsoMatcher.isomorphic(parsed, mapped)).isTrue();
    Node graph = iris.graph(extraction.document());
    assertThat(parsed.stream()).allMatch(quad -> quad.getGraph().equals(graph));
  }

  @ParameterizedTest
  @MethodSource("extractions")
  void theRecordsComeBack(Extraction extraction) {
    String written = jsonLd.write(extraction);

    assertThat(jsonLd.read(written)).isEqualTo(PartsBothWays.complete(extraction.resources()));
    Extraction again =
        new Extraction(extraction.document(), "any", jsonLd.read(written), List.of());
    assertThat(jsonLd.write(again)).isEqualTo(written);
  }

  @Test
  void everyComponentIsATermOfTheContextAndEveryTermAComponent() throws IOException {
    Set<String> expected =
        RandomExtractions.records().stream()
            .flatMap(record -> Stream.of(record.getRecordComponents()))
            .map(RecordComponent::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    expected.addAll(Set.of("type", "motivatedBy"));

    JsonNode context = new ObjectMapper().readTree(CONTEXT.toFile()).get("@context");
    Set<String> terms = new TreeSet<>();
    context.fieldNames().forEachRemaining(terms::add);
    terms.removeIf(
        term ->
            term.startsWith("@")
                || Character.isUpperCase(term.charAt(0))
                || context.get(term).asText().endsWith("#")
                || context.get(term).asText().endsWith("/"));
    assertThat(terms).isEqualTo(expected);
  }

  @Test
  void everyClassThatARecordCanHaveIsATermOfTheContextAndTheOtherWayRound() throws IOException {
    Set<String> expected = new TreeSet<>();
    for (long seed = 1; seed <= 25; seed++) {
      RandomExtractions.of(seed).resources().forEach(r -> expected.addAll(Types.of(r)));
    }
    JsonNode context = new ObjectMapper().readTree(CONTEXT.toFile()).get("@context");
    Set<String> classes = new TreeSet<>();
    context.fieldNames().forEachRemaining(classes::add);
    classes.removeIf(term -> !Character.isUpperCase(term.charAt(0)));

    assertThat(classes).isEqualTo(expected);
  }

  @Test
  void emptyMembersAreLeftOut() {
    assertThat(jsonLd.write(RandomExtractions.of(1)))
        .doesNotContain("null")
        .doesNotContain("[ ]")
        .doesNotContain("[]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"@context\": \"c\", \"id\": \"g\"}",
        "{\"@context\": \"c\", \"id\": \"g\", \"@graph\": [{\"id\": \"x\"}]}",
        "{\"@context\": \"c\", \"id\": \"g\", \"@graph\": [{\"type\": [\"Ship\"]}]}",
      })
  void otherJsonIsRefused(String json) {
    assertThatThrownBy(() -> jsonLd.read(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not an extraction in JSON-LD: ");
  }

  @Test
  void aMemberThatNoRecordHasIsRefusedRatherThanLost() {
    Extraction extraction = RandomExtractions.of(1);
    String written = jsonLd.write(extraction).replace("\"extractedBy\"", "\"extractedby\"");

    assertThatThrownBy(() -> jsonLd.read(written)).hasMessageContaining("extractedby");
  }

  @Test
  void aTypeThatDoesNotFitTheRecordIsRefused() {
    Extraction extraction =
        new Extraction(Ref.document("S/1"), "any", RandomExtractions.of(2).resources(), List.of());
    String written = jsonLd.write(extraction).replace("\"Passage\",", "\"Passage\", \"Meeting\",");

    assertThatThrownBy(() -> jsonLd.read(written)).hasMessageContaining("is of type");
  }

  private DatasetGraph parse(String json) {
    JsonLdOptions options = new JsonLdOptions(onlyOurContext());
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.fromString(json, Lang.JSONLD11)
        .context(
            org.apache.jena.sparql.util.Context.create().set(LangJSONLD11.JSONLD_OPTIONS, options))
        .parse(StreamRDFLib.dataset(dataset));
    return dataset;
  }

  private DocumentLoader onlyOurContext() {
    return (url, options) -> {
      if (!url.toString().equals(jsonLd.contextIri())) {
        throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "no network: " + url);
      }
      try {
        return JsonDocument.of(Files.newInputStream(CONTEXT));
      } catch (IOException e) {
        throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, e);
      }
    };
  }
}
