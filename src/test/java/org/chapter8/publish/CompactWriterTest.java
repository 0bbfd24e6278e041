package org.chapter8.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompactWriterTest {
  private static final Path CONTEXT = Path.of("ontology/context.jsonld");
  private static final String C8 = "https://w3id.org/chapter8/ns#";
  private static final String DC = "http://purl.org/dc/terms/";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private static String write(Iterable<Triple> triples) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CompactWriter writer = new CompactWriter(CompactContext.read(CONTEXT), out)) {
      for (Triple triple : triples) {
        writer.triple(triple);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** An independent reader of JSON-LD finds the triples that were written. */
  @Property(tries = 300)
  void whatIsWrittenIsRead(@ForAll("triples") Set<Triple> triples) throws IOException {
    List<Triple> sorted = List.copyOf(triples);
    Graph read = GraphFactory.createDefaultGraph();
    RDFParser.fromString(write(sorted), Lang.JSONLD11).parse(StreamRDFLib.graph(read));
    Set<String> expected = new TreeSet<>();
    triples.forEach(triple -> expected.add(NodeFmtLib.str(triple)));
    Set<String> found = new TreeSet<>();
    read.stream().forEach(triple -> found.add(NodeFmtLib.str(triple)));
    assertThat(found).isEqualTo(expected);
  }

  @Provide
  Arbitrary<Set<Triple>> triples() {
    Arbitrary<Node> subjects =
        Arbitraries.of("https://w3id.org/chapter8/state/CHL", "urn:x:1", "https://e.org/乙 ".strip())
            .map(CompactWriterTest::iri);
    Arbitrary<Node> predicates =
        Arbitraries.of(
                C8 + "text",
                C8 + "theme",
                C8 + "startDate",
                C8 + "other",
                DC + "date",
                DC + "title",
                "http://www.w3.org/ns/oa#start",
                "https://e.org/p",
                XSD + "//p",
                C8 + "vote")
            .map(CompactWriterTest::iri);
    Arbitrary<String> texts =
        Arbitraries.strings()
            .withChars("甲\"\\\n\t<>@: 0-9é")
            .withChars('\u2028', '1')
            .ofMaxLength(8);
    Arbitrary<Node> objects =
        Arbitraries.oneOf(
            texts.map(NodeFactory::createLiteralString),
            Combinators.combine(texts, Arbitraries.of("zh", "en", "zh-hant"))
                .as(NodeFactory::createLiteralLang),
            Combinators.combine(
                    texts, Arbitraries.of(XSD + "date", XSD + "integer", XSD + "gYear", "urn:type"))
                .as(
                    (text, type) ->
                        NodeFactory.createLiteralDT(
                            text, TypeMapper.getInstance().getSafeTypeByName(type))),
            Arbitraries.of(C8 + "Meeting", "https://e.org/x?y#z", "urn:a:b", "mailto:a@e.org")
                .map(CompactWriterTest::iri));
    Arbitrary<Triple> statements =
        Combinators.combine(subjects, predicates, objects).as(Triple::create);
    Arbitrary<Triple> types =
        Combinators.combine(subjects, Arbitraries.of(C8 + "State", C8 + "New", "urn:t"))
            .as((subject, type) -> Triple.create(subject, RDF.Nodes.type, iri(type)));
    return Arbitraries.oneOf(statements, types)
        .set()
        .ofMaxSize(30)
        .map(
            set -> {
              Set<Triple> bySubject = new java.util.LinkedHashSet<>();
              set.stream()
                  .sorted((one, other) -> NodeFmtLib.str(one).compareTo(NodeFmtLib.str(other)))
                  .forEach(bySubject::add);
              return bySubject;
            });
  }

  @Test
  void termsAreUsedWhereTheyFitAndPrefixesElsewhere() throws IOException {
    Node meeting = iri("https://w3id.org/chapter8/meeting/SC/9001");
    Node day =
        NodeFactory.createLiteralDT(
            "2013-05-06", TypeMapper.getInstance().getTypeByName(XSD + "date"));
    JsonNode node =
        new ObjectMapper()
            .readTree(
                write(
                    List.of(
                        Triple.create(meeting, RDF.Nodes.type, iri(C8 + "Meeting")),
                        Triple.create(meeting, iri(C8 + "startDate"), day),
                        Triple.create(meeting, iri(C8 + "organ"), iri("urn:organ")),
                        Triple.create(
                            meeting, iri(DC + "date"), NodeFactory.createLiteralString("soon")),
                        Triple.create(
                            meeting, iri(C8 + "vote"), NodeFactory.createLiteralString("15-0-0")),
                        Triple.create(
                            meeting,
                            iri("http://www.w3.org/2004/02/skos/core#prefLabel"),
                            NodeFactory.createLiteralLang("会议", "zh")))))
            .path("@graph")
            .path(0);
    assertThat(node.path("type").asText()).isEqualTo("Meeting");
    assertThat(node.path("startDate").asText()).isEqualTo("2013-05-06");
    assertThat(node.path("organ").asText()).isEqualTo("urn:organ");
    assertThat(node.path("dcterms:date").asText()).isEqualTo("soon");
    assertThat(node.path("vote").asText()).isEqualTo("15-0-0");
    assertThat(node.path("prefLabel").path("@language").asText()).isEqualTo("zh");
  }

  @Test
  void aContextThatSaysMoreThanTheWriterKnowsIsRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("context.jsonld");
    Files.writeString(file, "{\"@context\":{\"a\":{\"@id\":\"urn:a\",\"@container\":\"@list\"}}}");
    assertThatThrownBy(() -> CompactContext.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("\"a\"")
        .hasMessageContaining("@container");
    Files.writeString(file, "[]");
    assertThatThrownBy(() -> CompactContext.read(file)).hasMessageContaining("no JSON-LD context");
  }
}
