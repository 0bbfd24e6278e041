package org.chapter8.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each shape file has a folder of examples: data that keeps it and data that breaks it. */
class ShapeExamplesTest {
  private static final Path ONTOLOGY = Path.of("ontology");
  private static final Path EXAMPLES = ONTOLOGY.resolve("examples");
  private static final Shapes SHAPES = shapes();

  static Set<String> shapeFiles() throws IOException {
    try (Stream<Path> files = Files.list(ONTOLOGY.resolve("shapes"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".ttl", ""))
          .filter(name -> !name.equals("common"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void eachShapeFileHasExamplesAndNoFileIsLeftOver() throws IOException {
    Set<Path> expected = new TreeSet<>();
    expected.add(EXAMPLES.resolve("common.ttl"));
    for (String shape : shapeFiles()) {
      for (String file : Set.of("valid.ttl", "invalid.ttl", "invalid.expected.tsv")) {
        expected.add(EXAMPLES.resolve(shape).resolve(file));
      }
    }
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      assertThat(files.filter(Files::isRegularFile)).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("shapeFiles")
  void validDataIsReportedForNothing(String shape) {
    assertThat(results(shape, "valid.ttl")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shapeFiles")
  void invalidDataIsReportedForWhatIsWrongWithIt(String shape) throws IOException {
    Set<String> expected =
        new TreeSet<>(Files.readAllLines(EXAMPLES.resolve(shape).resolve("invalid.expected.tsv")));

    assertThat(String.join("\n", results(shape, "invalid.ttl")))
        .isEqualTo(String.join("\n", expected));
  }

  @ParameterizedTest
  @MethodSource("shapeFiles")
  void everyPropertyOfAShapeIsBrokenOnce(String shape) {
    Graph graph = graph(ONTOLOGY.resolve("shapes").resolve(shape + ".ttl"));
    Set<String> paths =
        graph.stream(Node.ANY, SHACL.property, Node.ANY)
            .flatMap(t -> graph.stream(t.getObject(), SHACL.path, Node.ANY))
            .map(triple -> "<" + triple.getObject().getURI() + ">")
            .collect(Collectors.toSet());

    Set<String> broken =
        results(shape, "invalid.ttl").stream()
            .map(line -> line.split("\t", -1)[1])
            .collect(Collectors.toSet());
    assertThat(broken).containsAll(paths);
  }

  @ParameterizedTest
  @MethodSource("shapeFiles")
  void everyMessageIsASentenceOfOurOwnAndTheSameInEveryRun(String shape) {
    assertThat(entries(shape, "invalid.ttl"))
        .extracting(ReportEntry::message)
        .allMatch(message -> message.matches("[a-z0-9].*"))
        .noneMatch(message -> message.contains("_:"));
  }

  private static Set<String> results(String shape, String file) {
    return entries(shape, file).stream()
        .map(ShapeExamplesTest::line)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Collection<ReportEntry> entries(String shape, String file) {
    Graph data = graph(ONTOLOGY.resolve("chapter8.ttl"));
    RDFParser.source(EXAMPLES.resolve("common.ttl")).parse(data);
    RDFParser.source(EXAMPLES.resolve(shape).resolve(file)).parse(data);
    return ShaclValidator.get().validate(SHAPES, data).getEntries();
  }

  /** Focus, path and constraint, with tabs between them. */
  private static String line(ReportEntry entry) {
    String path = entry.resultPath() == null ? "" : entry.resultPath().toString();
    String focus = entry.focusNode().getURI().replace("https://w3id.org/chapter8/", "");
    return focus + "\t" + path + "\t" + entry.sourceConstraintComponent().getLocalName();
  }

  private static Shapes shapes() {
    Graph graph = GraphFactory.createDefaultGraph();
    try (Stream<Path> files = Files.list(ONTOLOGY.resolve("shapes"))) {
      files.forEach(file -> RDFParser.source(file).parse(graph));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return Shapes.parse(graph);
  }

  private static Graph graph(Path file) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(file).parse(graph);
    return graph;
  }
}
