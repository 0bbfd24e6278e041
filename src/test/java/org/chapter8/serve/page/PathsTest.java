package org.chapter8.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.chapter8.rdf.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PathsTest {
  private final Paths paths = new Paths(new Iris("https://example.org/d/"));

  @ParameterizedTest
  @CsvSource({
    "/meeting/SC/5007, https://example.org/d/meeting/SC/5007",
    "/document/S/PV.5007(Resumption1), https://example.org/d/document/S/PV.5007(Resumption1)",
    "/document/S/PV.5007%28Resumption1%29, https://example.org/d/document/S/PV.5007(Resumption1)",
    "/theme/%E9%A2%84%E8%AD%A6, https://example.org/d/theme/预警",
    "/graph/S/PRST/2013/12, https://example.org/d/graph/S/PRST/2013/12",
    "/dataset, https://example.org/d/dataset"
  })
  void aPathStandsForAnIriUnderTheBase(String path, String iri) {
    assertThat(paths.iri(path)).contains(iri);
  }

  @Test
  void aBrokenEscapeStandsForNothing() {
    assertThat(paths.iri("/nothing/%zz")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/d/theme/预警, /theme/%E9%A2%84%E8%AD%A6",
    "https://w3id.org/chapter8/ns#Meeting, /ns#Meeting",
    "http://www.wikidata.org/entity/Q1, http://www.wikidata.org/entity/Q1",
    "https://example.org/d/document/S/RES/1631(2005), /document/S/RES/1631(2005)"
  })
  void linksStayOnTheHostForWhatIsOurs(String iri, String href) {
    assertThat(paths.href(iri)).isEqualTo(href);
  }

  @Test
  void nothingThatComesFromTheDataBreaksOutOfALink() {
    assertThat(paths.href("https://example.org/d/x\"><script>")).isEqualTo("/x%22%3E%3Cscript%3E");
  }
}
