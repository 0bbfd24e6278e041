package org.chapter8.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.chapter8.Seeds;
import org.chapter8.model.Document;
import org.chapter8.model.Extraction;
import org.chapter8.model.Ref;
import org.chapter8.model.UnreadableException;
import org.chapter8.text.Symbols;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocumentSeriesTest {
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static final DocumentSeries SERIES = DocumentSeries.load(Path.of("ontology"), IRIS);

  private static final Path AGENDA_ITEMS =
      Path.of(System.getProperty("chapter8.shared.data", "../shared/data"))
          .resolve("security-council-meetings/scact2005_table_en.html");

  @ParameterizedTest
  @CsvSource({
    "S/RES/1(1946), security-council-resolutions",
    "S/PRST/1994/1, security-council-presidential-statements",
    "S/PV.1(Resumption1), security-council-verbatim-records",
    "S/Agenda/1, security-council-agendas",
    "S/1946/1, security-council-documents",
    "S/25001/Add.1, security-council-documents",
    "S/INF/1, security-council-information-papers",
    "S/AC.1/1, security-council-committees",
    "A/RES/1/1, general-assembly-resolutions",
    "A/DEC/1/401, general-assembly-decisions",
    "A/1/PV.1, general-assembly-verbatim-records",
    "A/PV.1, general-assembly-verbatim-records",
    "A/1/1-S/1946/1, general-assembly-documents",
    "A/1/L.1/Rev.1, general-assembly-documents",
    "A/C.1/1/L.1, general-assembly-main-committees",
    "A/AC.1/1, ad-hoc-committees-of-the-general-assembly",
    "A/CONF.1/1, conferences-under-the-general-assembly",
    "A/HRC/RES/1/1, human-rights-council-documents",
    "E/RES/1946/1, economic-and-social-council-resolutions",
    "E/CN.4/1946/1, economic-and-social-council-documents",
    "PBC/1/1, peacebuilding-commission-documents",
    "ST/SGB/1, secretariat-documents",
    "SG/SM/1000, secretary-general-press-releases",
    "SC/1000, security-council-press-releases",
    "GA/1000, general-assembly-press-releases",
  })
  void aSymbolTellsItsSeries(String symbol, String key) {
    assertThat(SERIES.of(symbol)).contains(series(key));
  }

  @ParameterizedTest
  @CsvSource({"CD/1", "S/", "X/RES/1", "no symbol"})
  void aSymbolOfNoSeriesTellsNone(String symbol) {
    assertThat(SERIES.of(symbol)).isEmpty();
  }

  @Test
  void everyDocumentOfTheSeedsThatHasASymbolIsOfASeries() throws IOException, UnreadableException {
    for (Extraction extraction : Seeds.extractions()) {
      List<String> symbols =
          extraction.resources().stream()
              .filter(Document.class::isInstance)
              .map(Document.class::cast)
              .map(Document::identifier)
              .flatMap(Optional::stream)
              .toList();
      assertThat(SERIES.triples(extraction)).hasSameSizeAs(symbols);
    }
  }

  @Test
  void everySymbolOfThePublicTablesOfTheCouncilIsOfASeries() throws IOException {
    assumeThat(AGENDA_ITEMS).exists();
    TreeSet<String> symbols = new TreeSet<>();
    Pattern.compile("S/(?:RES|PRST|PV)[./ ]?[\\d/]+(?: ?\\(\\d{4}\\))?")
        .matcher(Files.readString(AGENDA_ITEMS))
        .results()
        .map(MatchResult::group)
        .map(Symbols::normalise)
        .forEach(symbols::add);
    assertThat(symbols)
        .hasSizeGreaterThan(100)
        .allSatisfy(symbol -> assertThat(SERIES.of(symbol)).as(symbol).isPresent());
  }

  @Test
  void withoutTablesThereAreNoSeries(@TempDir Path folder) {
    assertThat(DocumentSeries.load(folder, IRIS).of("S/RES/1(1946)")).isEmpty();
  }

  @Test
  void aSymbolThatTwoSeriesTakeIsOfNeither(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("authorities"));
    Files.writeString(
        folder.resolve("authorities/series.ttl"),
        """
        @base <https://w3id.org/chapter8/> .
        @prefix c8: <https://w3id.org/chapter8/ns#> .
        <document-series/all> a c8:DocumentSeries ; c8:symbolPattern "S/.+" .
        <document-series/notes> a c8:DocumentSeries ; c8:symbolPattern "S/NOTE/.+" .
        """);
    DocumentSeries both = DocumentSeries.load(folder, IRIS);
    assertThat(both.of("S/NOTE/1")).isEmpty();
    assertThat(both.of("S/1")).contains(series("all"));
  }

  private static Node series(String key) {
    return IRIS.node(new Ref(Ref.Kind.DOCUMENT_SERIES, key));
  }
}
