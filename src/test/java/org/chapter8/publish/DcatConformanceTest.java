package org.chapter8.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.chapter8.rdf.Iris;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The record of a release against the shapes of DCAT-AP 3. They are no part of the project; their
 * folder is below that of the system property {@code chapter8.shared.data}, and where it is absent
 * the test is skipped.
 */
final class DcatConformanceTest {
  private static final Path SHAPES =
      Path.of(System.getProperty("chapter8.shared.data", "../shared/data"))
          .resolve("conformance/dcat-ap-3.0.1/releases/3.0.1");
  private static final String RELEASE = Iris.DEFAULT_BASE + "dataset/release/";

  @TempDir private static Path folder;
  private static Release release;
  private static Graph record;

  @BeforeAll
  static void publishTwice() throws Exception {
    SampleHome home = SampleHome.in(folder);
    Path out = folder.resolve("data");
    new Publisher(home.job(out, List.of(Samples.bare("S/2")))).publish();
    CopiesInReleaseTest.copy(
        out, List.of("<http://metadata.un.org/thesaurus/1> <http://x.example/p> \"one\" ."));
    release = new Publisher(home.job(out, List.of(Samples.meeting()))).publish().release();
    record = RDFDataMgr.loadGraph(release.record().toUri().toString());
  }

  private static Graph shapes(String... names) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String name : names) {
      Path file = SHAPES.resolve(name);
      assumeTrue(
          Files.exists(file),
          () -> "skipped: no shapes at " + file + "; set -Dchapter8.shared.data=FOLDER");
      RDFDataMgr.read(graph, file.toUri().toString());
    }
    // Some shapes name parts that no file of the profile has.
    for (Triple triple : graph.find(Node.ANY, SHACL.property, Node.ANY).toList()) {
      if (!graph.contains(triple.getObject(), SHACL.path, Node.ANY)) {
        graph.delete(triple);
      }
    }
    return graph;
  }

  private static List<String> violations(String... names) {
    Graph graph = shapes(names);
    List<String> messages = new ArrayList<>();
    for (ReportEntry entry :
        ShaclValidator.get().validate(Shapes.parse(graph), record).getEntries()) {
      messages.add(
          entry.severity().level().getLocalName()
              + " "
              + entry.focusNode()
              + " "
              + entry.resultPath()
              + " "
              + entry.message());
    }
    return messages;
  }

  @Test
  void itKeepsTheShapesOfTheProfile() {
    assertThat(violations("html/shacl/shapes.ttl")).isEmpty();
    assertThat(violations("shacl/dcat-ap-SHACL.ttl", "shacl/ranges.ttl")).isEmpty();
  }

  @Test
  void itsValuesAreOfTheClassesThatTheProfileAsksFor() {
    assertThat(violations("html/shacl/range.ttl")).isEmpty();
  }

  @Test
  void itUsesNoTermThatIsDeprecated() {
    assertThat(violations("html/shacl/deprecateduris.ttl")).isEmpty();
  }

  @Test
  void itSaysWhatTheProfileRecommends() throws Exception {
    String first = release.history().first().id();
    // The centre of the world is nowhere; what kind of body publishes we cannot know for who does;
    // and the first release changed nothing, so that nothing of it stays when its files are gone.
    assertThat(violations("html/shacl/shapes_recommended.ttl"))
        .filteredOn(each -> !each.contains("dcat#centroid"))
        .filteredOn(each -> !each.contains("dataset/publisher <http://purl.org/dc/terms/type>"))
        .filteredOn(each -> !each.contains(first))
        .isEmpty();
  }

  @Test
  void itsValuesAreFromTheListsOfTheProfile() {
    // It only warns of a publisher that is no body of the European Union.
    assertThat(violations("html/shacl/mdr-vocabularies.shape.ttl"))
        .filteredOn(each -> !each.matches("Warning .*CorporateBodyRestriction.*"))
        .isEmpty();
  }

  @Test
  void everyFileHasItsSizeAndChecksum() throws Exception {
    Node sums = NodeFactory.createURI(Prefixes.all().get("spdx") + "checksumValue");
    List<String> checksums =
        record.find(Node.ANY, sums, Node.ANY).toList().stream()
            .map(triple -> triple.getObject().getLiteralLexicalForm())
            .toList();
    for (Dump dump : Dump.values()) {
      Path file = release.dumps().resolve(dump.fileName());
      Node distribution = NodeFactory.createURI(RELEASE + release.id() + "/" + dump.fileName());
      assertThat(checksums).contains(Checksums.sha256(file));
      assertThat(record.find(distribution, DCAT.byteSize.asNode(), Node.ANY).toList())
          .extracting(triple -> triple.getObject().getLiteralLexicalForm())
          .containsExactly(Long.toString(Files.size(file)));
    }
  }

  @Test
  void theReleaseBeforeIsNamed() throws Exception {
    String before = release.history().first().id();
    assertThat(
            record.contains(
                NodeFactory.createURI(RELEASE + release.id()),
                NodeFactory.createURI(DCAT.getURI() + "previousVersion"),
                NodeFactory.createURI(RELEASE + before)))
        .isTrue();
    assertThat(record.stream())
        .noneMatch(each -> each.getSubject().isBlank() || each.getObject().isBlank());
  }
}
