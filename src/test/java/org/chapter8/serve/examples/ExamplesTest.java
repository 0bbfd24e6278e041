package org.chapter8.serve.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chapter8.publish.Prefixes;
import org.chapter8.serve.examples.Examples.Example;
import org.chapter8.serve.examples.Examples.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExamplesTest {
  private static final Path HOME = Path.of("");
  private static final Path FOLDER = Path.of("queries/examples");
  private static final String NAMESPACE = "https://w3id.org/chapter8/.well-known/sparql-examples/";

  @TempDir private Path home;

  private Path example(String name, String turtle) throws IOException {
    Path folder = Files.createDirectories(home.resolve("queries/examples"));
    Files.copy(FOLDER.resolve("prefixes.ttl"), folder.resolve("prefixes.ttl"));
    return Files.writeString(
        folder.resolve(name + ".ttl"),
        """
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX schema: <https://schema.org/>
        PREFIX sh: <http://www.w3.org/ns/shacl#>
        """
            + turtle);
  }

  private static Graph together() throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files
          .filter(file -> file.toString().endsWith(".ttl"))
          .forEach(file -> RDFDataMgr.read(graph, file.toUri().toString()));
    }
    return graph;
  }

  private static Set<String> offenders(Graph data) {
    Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph("queries/shapes/example.ttl"));
    return ShaclValidator.get().validate(shapes, data).getEntries().stream()
        .map(entry -> entry.focusNode().toString().replace(NAMESPACE, ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyExampleKeepsTheShape() throws IOException {
    assertThat(offenders(together())).isEmpty();
  }

  @Test
  void theShapeTellsWhatBreaksIt() {
    assertThat(offenders(RDFDataMgr.loadGraph("src/test/resources/examples/broken.ttl")))
        .containsExactly("class", "comment", "keywords", "label", "prefixes-elsewhere", "target");
  }

  @Test
  void anExampleIsCalledAsItsFileAndItsQueryIsOfItsKind() throws IOException {
    Graph graph = together();
    for (Example example : Examples.all(HOME)) {
      Query query = QueryFactory.create(example.sparql());
      assertThat(
              switch (example.kind()) {
                case SELECT -> query.isSelectType();
                case ASK -> query.isAskType();
                case CONSTRUCT -> query.isConstructType();
                case DESCRIBE -> query.isDescribeType();
              })
          .as(example.name())
          .isTrue();
      assertThat(
              graph.contains(NodeFactory.createURI(NAMESPACE + example.name()), Node.ANY, Node.ANY))
          .as(example.name())
          .isTrue();
      assertThat(example.keywords("zh")).as(example.name()).hasSameSizeAs(example.keywords("en"));
    }
  }

  @Test
  void thereAreEnoughOfEveryKind() throws IOException {
    Map<Kind, Long> kinds =
        Examples.all(HOME).stream()
            .collect(Collectors.groupingBy(Example::kind, Collectors.counting()));
    assertThat(kinds).containsOnlyKeys(Kind.values());
    assertThat(Examples.all(HOME)).hasSizeGreaterThanOrEqualTo(36);
  }

  @Test
  void noQuestionIsAskedTwice() throws IOException {
    List<Example> all = Examples.all(HOME);
    for (String lang : List.of("zh", "en")) {
      assertThat(all).extracting(example -> example.title(lang)).doesNotHaveDuplicates();
    }
  }

  @Test
  void prefixesAreThoseOfEverythingPublishedAndOfTheTextIndex() throws IOException {
    Map<String, String> expected = new TreeMap<>(Prefixes.all());
    expected.put("text", "http://jena.apache.org/text#");
    assertThat(ExampleReader.prefixes(FOLDER.resolve("prefixes.ttl"))).isEqualTo(expected);
  }

  @Test
  void onlyPrefixesThatOccurAreAddedToAQuery() throws IOException {
    Path file =
        example(
            "all-names",
            """
            <x> a sh:SPARQLExecutable, sh:SPARQLSelectExecutable ;
              rdfs:label "哪些名称？"@zh, "Which names?"@en ; rdfs:comment "says nothing"@en ;
              schema:keywords "name"@en, "language"@en ; schema:target <https://a.example/sparql> ;
              sh:select \"""SELECT ?x { ?x skos:prefLabel ?name . <http://a.example/org:x> ?p ?x }\""" .
            """);
    ExampleResults.write(
        file.getParent(),
        Map.of("all-names", new Examples.Result(7, LocalDate.parse("2001-02-03"), "abc")));
    Example read = Examples.named(home, "all-names").orElseThrow();
    assertThat(read.sparql())
        .startsWith("PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n\nSELECT ?x")
        .doesNotContain("PREFIX org:");
    assertThat(read.title("zh")).isEqualTo("哪些名称？");
    assertThat(read.title("fr")).isEqualTo("all-names");
    assertThat(read.comment("zh")).isEmpty();
    assertThat(read.keywords("en")).containsExactly("language", "name");
    assertThat(read.endpoint()).isEqualTo("https://a.example/sparql");
    assertThat(read.last().map(Examples.Result::rows)).contains(7L);
    assertThat(Examples.all(home)).containsExactly(read);
  }

  @Test
  void aNameThatLeadsOutOfTheFolderIsNobodys() throws IOException {
    for (String name :
        List.of("", "../examples/who-presided", "prefixes", "nobody", "a b", "%2e")) {
      assertThat(Examples.named(HOME, name)).as(name).isEmpty();
    }
    assertThat(Examples.named(HOME, "who-presided")).isPresent();
  }

  @Test
  void whatIsNoExampleIsNamedWithTheReason() throws IOException {
    Path none = example("none", "<x> a rdfs:Resource .");
    assertThatThrownBy(() -> Examples.read(none))
        .hasMessageContaining("none.ttl: expected one sh:SPARQLExecutable, found 0");
    Path torn = Files.writeString(none.resolveSibling("torn.ttl"), "<x> a \"");
    assertThatThrownBy(() -> Examples.read(torn)).hasMessageContaining("torn.ttl: ");
    Files.writeString(none.resolveSibling("results.tsv"), "none\tmany\t2001-02-03\tabc\n");
    assertThatThrownBy(() -> ExampleResults.in(none.getParent()))
        .hasMessageContaining("results.tsv: expected example, rows, date, release, found \"none");
  }
}
