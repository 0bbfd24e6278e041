package org.chapter8.serve.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.chapter8.serve.examples.Examples.Example;
import org.chapter8.serve.examples.Examples.Kind;
import org.chapter8.serve.standin.AllowLists;
import org.junit.jupiter.api.Test;

/** The form of the questions that ask other services. */
final class FederatedFormTest {
  private static final Path HOME = Path.of("");
  private static final Path FOLDER = Path.of("queries/federated");

  private static Graph together() throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files
          .filter(file -> file.toString().endsWith(".ttl"))
          .forEach(file -> RDFDataMgr.read(graph, file.toUri().toString()));
    }
    return graph;
  }

  private static Set<String> asked(Example example) {
    Query query = QueryFactory.create(example.sparql());
    Set<String> asked = new TreeSet<>();
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementService service) {
            asked.add(service.getServiceNode().getURI());
          }
        });
    return asked;
  }

  @Test
  void everyOneKeepsTheShapesAndSaysWhomItAsks() throws IOException {
    Graph graph = together();
    for (String shapes : List.of("queries/shapes/example.ttl", "queries/shapes/federated.ttl")) {
      assertThat(
              ShaclValidator.get()
                  .validate(Shapes.parse(RDFDataMgr.loadGraph(shapes)), graph)
                  .getEntries())
          .isEmpty();
    }
    for (Example example : Examples.federated(HOME)) {
      assertThat(asked(example))
          .as(example.name())
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(example.services());
    }
  }

  @Test
  void theShapeTellsWhoSaysNotWhomItAsks() throws IOException {
    Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph("queries/shapes/federated.ttl"));
    Graph alone = RDFDataMgr.loadGraph("queries/examples/who-presided.ttl");
    assertThat(ShaclValidator.get().validate(shapes, alone).getEntries()).hasSize(2);
  }

  @Test
  void theyAskThoseOfTheAllowListAndAllOfThem() throws IOException {
    Set<String> asked =
        Examples.federated(HOME).stream()
            .flatMap(example -> example.services().stream())
            .collect(Collectors.toSet());
    assertThat(asked).isEqualTo(AllowLists.targets().keySet());
  }

  @Test
  void thereAreGraphsTwoServicesAndOneThatMayFail() throws IOException {
    List<Example> all = Examples.federated(HOME);
    assertThat(all).hasSizeGreaterThanOrEqualTo(14);
    assertThat(all).anyMatch(example -> example.kind() == Kind.CONSTRUCT);
    assertThat(all).anyMatch(example -> example.services().size() == 2);
    assertThat(all)
        .anyMatch(
            example ->
                example.sparql().contains("SERVICE SILENT")
                    && example.sparql().contains("OPTIONAL"));
  }

  @Test
  void noNameOrQuestionIsThatOfAnother() throws IOException {
    List<Example> all =
        Stream.concat(Examples.all(HOME).stream(), Examples.federated(HOME).stream()).toList();
    assertThat(all).extracting(Example::name).doesNotHaveDuplicates();
    for (String lang : List.of("zh", "en")) {
      assertThat(all).extracting(example -> example.title(lang)).doesNotHaveDuplicates();
      assertThat(all).allMatch(example -> !example.keywords(lang).isEmpty());
    }
  }

  @Test
  void theirPrefixesAreNoneOfOursAgain() throws IOException {
    Map<String, String> theirs = ExampleReader.prefixes(FOLDER.resolve("prefixes.ttl"));
    Set<String> both = new HashSet<>(theirs.keySet());
    both.retainAll(ExampleReader.prefixes(Path.of("queries/examples/prefixes.ttl")).keySet());
    assertThat(both).isEmpty();
  }

  @Test
  void oneReadByItselfHasThePrefixesOfBothFolders() throws IOException {
    assertThat(Examples.read(FOLDER.resolve("seats-in-wikidata.ttl")).sparql())
        .contains("PREFIX wdt:", "PREFIX c8:");
  }
}
