package org.chapter8.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.chapter8.check.Checker;
import org.chapter8.rdf.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measured quality in what is published. */
class QualityTest {
  private static final String HEAD =
      "set\tsetDate\tchecksum\tmeasured\tlanguage\tkind\tmeasure\texpected\tfound\tright"
          + "\tprecision\trecall\tf1\n";
  private static final String ABOUT = "sample\t2026-11-20\tabc\t2026-11-21\t";
  private static final String ROW =
      ABOUT + "zh\tresolution\trecommendations\t4\t2\t2\t1.0000\t0.5000\t0.6667\n";
  private static final String OTHER =
      ABOUT + "en\tresolution\trecommendations\t1\t1\t1\t1.0000\t1.0000\t1.0000\n";

  @TempDir private Path folder;

  private Path publish(String table) throws Exception {
    SampleHome home = SampleHome.in(folder);
    Files.writeString(home.path().resolve("ontology/quality.tsv"), table);
    Checker checker = new Checker(Path.of("ontology"), Path.of("queries"));
    Job job =
        home.job(
            folder.resolve("data"),
            Iris.DEFAULT_BASE,
            List.of(Samples.bare("S/1")),
            dataset ->
                checker.check(dataset).stream()
                    .filter(finding -> finding.file().contains("/quality/"))
                    .toList());
    Publisher.Result result = new Publisher(job).publish();
    assertThat(result.release().figures()).containsEntry("findings", 0L);
    return result.release().folder();
  }

  @Test
  void aMeasurementIsOfAMetricOnTheDatasetWithItsDayAndGoldSet() throws Exception {
    Path release = publish(HEAD + ROW + OTHER);

    assertThat(Files.readString(release.resolve("void.ttl")))
        .contains("dqv:hasQualityMeasurement")
        .contains("dqv:isMeasurementOf")
        .contains("0.6667")
        .contains("\"2026-11-21\"^^xsd:date")
        .contains("\"建议的F1值\"@zh")
        .contains("\"F1 of recommendations\"@en")
        .contains("\"决议\"@zh");
    Graph graph = RDFDataMgr.loadGraph(release.resolve("void.ttl").toString());
    assertThat(graph.stream().filter(each -> each.getPredicate().getURI().endsWith("#computedOn")))
        .hasSize(8)
        .allMatch(each -> each.getObject().getURI().equals(Iris.DEFAULT_BASE + "dataset"));
    assertThat(graph.stream())
        .noneMatch(each -> each.getSubject().isBlank() || each.getObject().isBlank());
    assertThat(
            graph.stream()
                .filter(
                    each ->
                        each.predicateMatches(RDF.Nodes.type)
                            && each.getObject().getURI().endsWith("#Metric")))
        .as("one for each statistic of a measure, whatever language and kind")
        .hasSize(4);
  }

  @Test
  void theFirstReadingOfDocumentsStandsBesideWhatTheyGiveNow() throws IOException {
    Files.writeString(folder.resolve("quality.tsv"), HEAD + ROW);
    Files.writeString(
        folder.resolve("quality-first-reading.tsv"), HEAD + ROW.replace("0.6667", "0.4000"));

    assertThat(Measurement.of(folder))
        .flatExtracting(Measurement::values)
        .extracting(Measurement.Value::lexical)
        .contains("0.6667", "0.4000");
  }

  @Test
  void withoutATableNothingIsSaid() throws IOException {
    assertThat(Measurement.of(folder)).isEmpty();
  }

  @Test
  void aTableThatIsNoneIsNamedWithWhatWasExpected() throws IOException {
    Path file = folder.resolve("quality.tsv");
    for (String wrong :
        List.of("", "a\tb\n", HEAD + "too\tshort\n", HEAD + ROW.replace("-21", "-41"))) {
      Files.writeString(file, wrong);
      assertThatThrownBy(() -> Measurement.of(folder))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("quality.tsv");
    }
  }

  @Test
  void whateverIsMeasuredHasNamesInBothLanguages() throws IOException {
    QualityTerms terms = new QualityTerms();
    for (Measurement each : Measurement.of(Path.of("ontology"))) {
      assertThat(terms.kind(each.kind()).zh()).isNotBlank();
      assertThat(terms.measure(each.measure()).zhDefinition()).isNotBlank();
    }
    assertThatThrownBy(() -> terms.kind("poem"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("poem");
  }
}
