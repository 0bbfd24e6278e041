package org.chapter8;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.chapter8.check.Checker;
import org.chapter8.model.Extraction;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.UnreadableException;
import org.chapter8.rdf.AuthorityTables;
import org.chapter8.rdf.ExtractionMapper;
import org.chapter8.rdf.Iris;
import org.chapter8.rdf.links.LinkMapper;
import org.chapter8.rdf.links.LinkTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The seeds, read and mapped, and the authority tables keep every promise together. */
class SeedsTest {
  private static final Path ONTOLOGY = Path.of("ontology");

  static List<Iris> bases() {
    return List.of(new Iris(Iris.DEFAULT_BASE), new Iris("http://localhost:3030/data/"));
  }

  @ParameterizedTest
  @MethodSource("bases")
  void theAuthorityTablesAndTheirLinksKeepEveryPromise(Iris iris) {
    assertThat(errors(tables(iris))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bases")
  void whatTheSeedsSayKeepsEveryPromise(Iris iris) throws IOException, UnreadableException {
    DatasetGraph data = tables(iris);
    ExtractionMapper mapper = new ExtractionMapper(iris);
    for (Extraction extraction : Seeds.extractions()) {
      mapper.map(extraction, StreamRDFLib.dataset(data));
    }

    assertThat(errors(data)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bases")
  void everyIriOfTheSeedsLeadsBackToItsRef(Iris iris) throws IOException, UnreadableException {
    DatasetGraph data = tables(iris);
    for (Extraction extraction : Seeds.extractions()) {
      new ExtractionMapper(iris).map(extraction, StreamRDFLib.dataset(data));
    }

    assertThat(data.stream().flatMap(quad -> Stream.of(quad.getSubject(), quad.getObject())))
        .filteredOn(node -> node.isURI() && node.getURI().startsWith(iris.base()))
        .allSatisfy(node -> assertThat(iris.node(iris.ref(node.getURI()))).isEqualTo(node));
  }

  private static DatasetGraph tables(Iris iris) {
    DatasetGraph data = DatasetGraphFactory.create();
    AuthorityTables.load(ONTOLOGY, iris)
        .forEach(
            (name, table) -> GraphUtil.addInto(data.getGraph(iris.authorityGraph(name)), table));
    LinkMapper links = new LinkMapper(iris);
    LinkTables.load(ONTOLOGY)
        .forEach(table -> GraphUtil.add(data.getGraph(iris.linksGraph()), links.triples(table)));
    return data;
  }

  private static List<String> errors(DatasetGraph data) {
    return new Checker(ONTOLOGY, Path.of("queries"))
        .check(data).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(Finding::toString)
            .toList();
  }
}
