package org.chapter8;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
import org.junit.jupiter.api.Test;

/** The seeds, read and mapped, and the authority tables keep every promise together. */
class SeedsTest {
  private static final Path ONTOLOGY = Path.of("ontology");

  private final Iris iris = new Iris(Iris.DEFAULT_BASE);

  @Test
  void theAuthorityTablesKeepEveryPromise() {
    assertThat(errors(tables())).isEmpty();
  }

  @Test
  void whatTheSeedsSayKeepsEveryPromise() throws IOException, UnreadableException {
    DatasetGraph data = tables();
    ExtractionMapper mapper = new ExtractionMapper(iris);
    for (Extraction extraction : Seeds.extractions()) {
      mapper.map(extraction, StreamRDFLib.dataset(data));
    }

    assertThat(errors(data)).isEmpty();
  }

  private DatasetGraph tables() {
    DatasetGraph data = DatasetGraphFactory.create();
    AuthorityTables.load(ONTOLOGY, iris)
        .forEach(
            (name, table) -> GraphUtil.addInto(data.getGraph(iris.authorityGraph(name)), table));
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
