package org.chapter8.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.chapter8.check.Checker;
import org.chapter8.model.Finding;
import org.chapter8.rdf.Iris;
import org.chapter8.rdf.copies.CopyWriter;
import org.chapter8.rdf.copies.Item;
import org.chapter8.rdf.copies.Item.Status;
import org.chapter8.rdf.copies.Origin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a copy adds to a release, and what it leaves as it is. */
final class CopiesInReleaseTest {
  private static final String GRAPH = "<https://w3id.org/chapter8/graph/external/unbis>";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

  /** What our own data may not say: texts without language, half a scheme, shared identifiers. */
  private static final List<String> STATEMENTS =
      List.of(
          "<http://metadata.un.org/thesaurus/1> <%stype> <%sConcept> .".formatted(RDF, SKOS),
          "<http://metadata.un.org/thesaurus/1> <%sprefLabel> \"  PEACE \" .".formatted(SKOS),
          "<http://metadata.un.org/thesaurus/1> <%sprefLabel> \"PEACE\"@en .".formatted(SKOS),
          "<http://metadata.un.org/thesaurus/1> <http://purl.org/dc/terms/title> \"PEACE\" .",
          "<http://metadata.un.org/thesaurus/1> <http://www.w3.org/ns/org#memberOf> \"Point(-71 -33)\"^^<http://www.opengis.net/ont/geosparql#wktLiteral> .",
          "<http://metadata.un.org/thesaurus/1> <https://w3id.org/chapter8/ns#text> \"line\\nend \\\\ \\\" 和平\"@zh-Hant .",
          "<http://metadata.un.org/thesaurus/1(a)> <http://purl.org/dc/terms/date> \"1945\"^^<http://www.w3.org/2001/XMLSchema#gYear> .",
          "<http://metadata.un.org/thesaurus/2> <%stype> <%sConceptScheme> .".formatted(RDF, SKOS),
          "<http://metadata.un.org/thesaurus/2> <http://purl.org/dc/terms/isPartOf> <http://x.example/nowhere> .",
          "<http://metadata.un.org/thesaurus/2> <http://www.w3.org/2002/07/owl#sameAs> <http://www.wikidata.org/entity/Q298> .");

  @TempDir private static Path folder;
  private static final Checker CHECKER = new Checker(Path.of("ontology"), Path.of("queries"));
  private static SampleHome home;
  private static Release without;
  private static Release with;
  private static final List<Finding> FINDINGS = new ArrayList<>();
  private static List<Finding> findingsBefore = List.of();

  @BeforeAll
  static void publish() throws Exception {
    home = SampleHome.in(folder);
    without = publish(folder.resolve("without"));
    findingsBefore = List.copyOf(FINDINGS);
    FINDINGS.clear();
    copy(folder.resolve("with"), STATEMENTS);
    with = publish(folder.resolve("with"));
  }

  /** Puts a copy into a data folder. */
  static void copy(Path data, List<String> statements) throws IOException {
    Origin origin =
        new Origin(
            "https://metadata.un.org/sparql",
            Instant.parse("2026-11-15T03:04:05Z"),
            "https://www.un.org/en/about-us/terms-of-use",
            "United Nations",
            "ab",
            "http://metadata.un.org/thesaurus/");
    new CopyWriter(data, "unbis")
        .write(
            origin,
            List.of(
                new Item("http://metadata.un.org/thesaurus/1", Status.FOUND, Optional.empty()),
                new Item("http://metadata.un.org/thesaurus/3", Status.MISSING, Optional.empty())),
            new TreeSet<>(statements),
            List.of());
  }

  private static Release publish(Path data) throws Exception {
    Job job =
        home.job(
            data,
            Iris.DEFAULT_BASE,
            List.of(Samples.meeting()),
            dataset -> {
              FINDINGS.addAll(CHECKER.check(dataset));
              return List.of();
            });
    return new Publisher(job).publish().release();
  }

  private static List<String> lines(Release release, String dump) throws IOException {
    try (GZIPInputStream in =
        new GZIPInputStream(Files.newInputStream(release.dumps().resolve(dump)))) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }

  private static List<String> quads(Release release) throws IOException {
    return lines(release, "chapter8.nq.gz").stream()
        .filter(line -> !line.contains(" <https://w3id.org/chapter8/graph/catalogue> "))
        .toList();
  }

  @Test
  void theStatementsAreInAGraphOfTheirOwnAndNothingElseChanges() throws IOException {
    List<String> added = new ArrayList<>(quads(with));
    added.removeAll(quads(without));
    assertThat(added)
        .containsExactlyElementsOf(
            STATEMENTS.stream()
                .sorted()
                .map(line -> line.replaceAll(" \\.$", " " + GRAPH + " ."))
                .toList());
    assertThat(quads(with)).containsAll(quads(without));
  }

  @Test
  void everyFormatHasThem() {
    List<String> expected = inDump("nq");
    assertThat(expected).hasSize(STATEMENTS.size());
    for (String format : List.of("trig", "jsonld")) {
      assertThat(inDump(format)).as(format).isEqualTo(expected);
    }
  }

  private static List<String> inDump(String format) {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFDataMgr.read(data, with.dumps().resolve("chapter8." + format + ".gz").toString());
    return data.stream()
        .filter(quad -> Iris.isExternalGraph(quad.getGraph()))
        .map(Object::toString)
        .sorted()
        .toList();
  }

  @Test
  void noRuleOfOursIsHeldAgainstThem() {
    assertThat(FINDINGS).isEqualTo(findingsBefore);
  }

  @Test
  void tablesAndTheIndexOfTheSearchPageAreTheSame() throws IOException {
    for (String place : List.of("dumps/csv", "sitemap")) {
      try (Stream<Path> files = Files.list(without.folder().resolve(place))) {
        for (Path file : files.toList()) {
          assertThat(with.folder().resolve(place).resolve(file.getFileName().toString()))
              .hasSameBinaryContentAs(file);
        }
      }
    }
    assertThat(with.folder().resolve("withdrawn.tsv")).isEmptyFile();
  }

  @Test
  void theCatalogueTellsWhereTheyAreFrom() throws IOException {
    assertThat(without.copies()).isEmpty();
    assertThat(with.copies())
        .singleElement()
        .satisfies(
            copy -> {
              assertThat(copy.target()).isEqualTo("unbis");
              assertThat(copy.found()).isEqualTo(1);
              assertThat(copy.statements()).isEqualTo(STATEMENTS.size());
              assertThat(copy.origin().day()).hasToString("2026-11-15");
              assertThat(copy.origin().recipe()).isEqualTo("ab");
            });
    assertThat(lines(with, "graph/catalogue.nq.gz"))
        .anyMatch(
            line -> line.contains("external/unbis>") && line.contains("1 of 2 resources that"));
  }

  @Test
  void eachGraphHasItsDumps() {
    assertThat(with.dumps().resolve("graph/external/unbis.nq.gz")).isNotEmptyFile();
    assertThat(with.dumps().resolve("graph/external/unbis.ttl.gz")).isNotEmptyFile();
  }

  @Test
  void aCopyThatSpeaksOfUsIsRefusedWhole() throws Exception {
    for (String line :
        List.of(
            "<https://w3id.org/chapter8/state/CHL> <%sprefLabel> \"Chile\"@en .".formatted(SKOS),
            "<http://x.example/1> <%stype> <https://w3id.org/chapter8/ns#State> .".formatted(RDF),
            "no statement")) {
      Path data = folder.resolve("bad" + line.hashCode());
      copy(data, List.of(line));
      assertThatThrownBy(() -> publish(data))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("statements.nt: ");
      assertThat(data.resolve("current")).doesNotExist();
    }
  }
}
