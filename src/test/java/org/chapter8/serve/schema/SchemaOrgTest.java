package org.chapter8.serve.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.StringReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chapter8.publish.Prefixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SchemaOrgTest {
  private static final String BASE = "https://example.org/d/";
  private static final String DATA =
      """
      <meeting/1> a c8:Meeting ; skos:prefLabel "会议"@zh , "Meeting </script>"@en ;
        c8:startDate "2004-07-20"^^xsd:date ; c8:organ <organ/o> .
      <organ/o> a c8:Organ, c8:Actor ; skos:prefLabel "Council"@en .
      <state/X> a c8:State, c8:Actor ; owl:sameAs <https://example.com/X> .
      <person/p> a c8:Person, c8:Actor ; skos:prefLabel "P"@en .
      <organization/u> a c8:Organization, c8:Actor ; skos:altLabel "U"@en .
      <theme/t> a c8:Theme, skos:Concept ; skos:notation "t" .
      <document/d> a c8:Document ; dcterms:date "2004-01-01"^^xsd:date ; dcterms:identifier "S/1" .
      <document/r> a c8:Document, c8:Decision ; dcterms:identifier "S/RES/1" .
      <statement/s> a c8:Statement, c8:Recommendation ; c8:text "建议"@zh ; c8:madeBy <organ/o> .
      <passage/p> a c8:Passage ; oa:exact "一段" ; c8:inDocument <document/d> .
      <dataset> a dcat:Dataset, void:Dataset ; dcterms:title "Data"@en ; dcterms:temporal <period> ;
        dcterms:license <https://example.com/l> ; dcat:distribution <dump/ttl> ;
        dcat:version "1" .
      <period> dcat:startDate "1990-01-01"^^xsd:date ; dcat:endDate "2020-12-31"^^xsd:date .
      <dump/ttl> a dcat:Distribution ; dcat:downloadURL <dumps/a.ttl.gz> ;
        dcat:mediaType <https://www.iana.org/assignments/media-types/text/turtle> ;
        dcat:byteSize "12"^^xsd:nonNegativeInteger .
      <catalogue> a dcat:Catalog ; dcat:dataset <dataset> .
      <link/l> a c8:Link .
      """;

  private static Graph graph() {
    StringBuilder prefixes = new StringBuilder();
    Prefixes.all()
        .forEach(
            (name, iri) ->
                prefixes.append("PREFIX ").append(name).append(": <").append(iri).append(">\n"));
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create().fromString(prefixes + DATA).lang(Lang.TURTLE).base(BASE).parse(graph);
    return graph;
  }

  /** As a client understands it that knows the context without asking for it. */
  private static Graph expanded(String path) throws Exception {
    String json = SchemaOrg.of(graph(), BASE + path).orElseThrow();
    JsonDocument document = JsonDocument.of(new StringReader(json));
    String expanded =
        JsonLd.expand(document)
            .loader(
                (url, options) -> {
                  assertThat(url.toString()).isEqualTo("https://schema.org/");
                  return JsonDocument.of(
                      new StringReader("{\"@context\":{\"@vocab\":\"https://schema.org/\"}}"));
                })
            .get()
            .toString();
    assertThat(expanded).contains("\"@id\":\"" + BASE + path + "\"");
    return parsed(json);
  }

  private static Graph parsed(String json) {
    Graph graph = GraphFactory.createDefaultGraph();
    String local =
        json.replace(
            "\"@context\":\"https://schema.org/\"",
            "\"@context\":{\"@vocab\":\"https://schema.org/\"}");
    RDFParser.create().fromString(local).lang(Lang.JSONLD11).parse(graph);
    return graph;
  }

  @ParameterizedTest
  @CsvSource({
    "meeting/1, Event",
    "organ/o, Organization",
    "state/X, Country",
    "person/p, Person",
    "organization/u, Organization",
    "theme/t, DefinedTerm",
    "document/d, CreativeWork",
    "document/r, Legislation",
    "statement/s, Statement",
    "passage/p, Quotation",
    "dataset, Dataset",
    "catalogue, DataCatalog"
  })
  void aResourceOfEachClassHasAType(String path, String type) throws Exception {
    assertThat(expanded(path).stream())
        .anyMatch(
            triple ->
                triple.getSubject().toString().equals(BASE + path)
                    && triple.getPredicate().getURI().endsWith("#type")
                    && triple.getObject().toString().equals("https://schema.org/" + type));
  }

  @Test
  void namesKeepTheirLanguagesAndOthersAreNamed() {
    assertThat(SchemaOrg.of(graph(), BASE + "meeting/1").orElseThrow())
        .contains("{\"@language\":\"zh\",\"@value\":\"会议\"}")
        .contains("\"startDate\":\"2004-07-20\"")
        .contains(
            "\"organizer\":{\"@id\":\"https://example.org/d/organ/o\","
                + "\"name\":{\"@language\":\"en\",\"@value\":\"Council\"}}");
  }

  @Test
  void nothingInItEndsAScript() {
    assertThat(SchemaOrg.of(graph(), BASE + "meeting/1").orElseThrow()).doesNotContain("<");
  }

  @Test
  void theDataSetHasItsFilesAndItsYears() {
    assertThat(SchemaOrg.of(graph(), BASE + "dataset").orElseThrow())
        .contains("\"temporalCoverage\":\"1990-01-01/2020-12-31\"")
        .contains("\"@type\":\"DataDownload\"")
        .contains("\"encodingFormat\":\"text/turtle\"")
        .contains("\"contentSize\":\"12\"");
  }

  @Test
  void whatHasNoCounterpartHasNone() {
    assertThat(SchemaOrg.of(graph(), BASE + "link/l")).isEmpty();
    assertThat(SchemaOrg.of(graph(), BASE + "nobody")).isEmpty();
  }
}
