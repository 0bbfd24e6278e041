package org.chapter8.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chapter8.rdf.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DataViewTest {
  private static final String BASE = "https://example.org/";

  private static QualityView quality(Lang lang, String measurements) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(
            """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX dqv: <http://www.w3.org/ns/dqv#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX language: <http://publications.europa.eu/resource/authority/language/>
            <quality/kind/all> skos:prefLabel "all kinds"@en, "所有种类"@zh .
            <quality/kind/letter> skos:prefLabel "letters"@en, "信件"@zh .
            """
                + measurements,
            org.apache.jena.riot.Lang.TURTLE)
        .base(BASE)
        .parse(graph);
    Graph none = GraphFactory.createDefaultGraph();
    return new QualityTable(
            Edition.of(lang, new Known(graph), new Known(none), new Paths(new Iris(BASE))))
        .view();
  }

  private static String measured(String set, String kind, String statistic, String value) {
    return """
        <m/%1$s/%2$s/%3$s> a dqv:QualityMeasurement ; dqv:value %4$s ;
          dqv:isMeasurementOf <quality/metric/speakers/%3$s> ; dcterms:date "2020-02-03" ;
          dcterms:language language:ENG ; dcterms:subject <quality/kind/%2$s> ;
          prov:wasDerivedFrom <quality/gold/%1$s> .
        """
        .formatted(set, kind, statistic, value);
  }

  @Test
  void theFirstReadingStandsBeforeWhatIsMeasuredNow() {
    QualityView view =
        quality(
            Lang.EN,
            measured("ours", "all", "expected", "40")
                + measured("ours", "all", "recall", "0.9755")
                + measured("ours-first-reading", "all", "expected", "30")
                + measured("ours-first-reading", "all", "recall", "0.5")
                + measured("ours-first-reading", "all", "precision", "0.25"));
    assertThat(view.sets())
        .extracting(QualityView.Gold::heading)
        .containsExactly("First reading", "Now");
    assertThat(view.groups().getFirst().rows())
        .containsExactly(
            new QualityView.Row(
                "Speakers",
                "English",
                List.of(
                    new QualityView.Cell("30", "50.0 %", "25.0 %"),
                    new QualityView.Cell("40", "97.6 %", ""))));
  }

  @Test
  void whatWasNotMeasuredOnASetIsLeftOpenAndAllKindsComeFirst() {
    QualityView view =
        quality(
            Lang.ZH,
            measured("ours-first-reading", "letter", "expected", "3")
                + measured("ours", "all", "expected", "4"));
    assertThat(view.groups())
        .extracting(group -> group.kind().value())
        .containsExactly("所有种类", "信件");
    assertThat(view.groups().get(1).rows().getFirst().cells().get(1))
        .isEqualTo(QualityView.Cell.NONE);
  }

  @Test
  void aReleaseWithoutMeasurementsHasAnEmptyTable() {
    assertThat(quality(Lang.EN, "").groups()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 B",
    "999, 999 B",
    "1000, 1.0 kB",
    "483173, 483.2 kB",
    "999949, 999.9 kB",
    "999950, 1.0 MB",
    "12345678901234, 12.3 TB",
    "12345678901234567, 12345.7 TB"
  })
  void sizesAreGivenInTheLargestUnitThatFits(long bytes, String words) {
    assertThat(DataFiles.words(bytes)).isEqualTo(words);
  }

  @Test
  void whatTexReadsAsACommandIsEscaped() {
    assertThat(Citing.tex("50% of {A} & B_1 \\x")).isEqualTo("50\\% of A \\& B\\_1 x");
  }
}
