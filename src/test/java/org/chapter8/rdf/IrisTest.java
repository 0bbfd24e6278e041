package org.chapter8.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.chapter8.model.Ref;
import org.chapter8.model.Ref.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
  private final Iris iris = new Iris(Iris.DEFAULT_BASE);

  @ParameterizedTest
  @CsvSource({
    "DOCUMENT, S/PRST/2013/12, document/S/PRST/2013/12",
    "DOCUMENT, S/PV.5007(Resumption1), document/S/PV.5007(Resumption1)",
    "MEETING, SC/5007, meeting/SC/5007",
    "STATE, CHL, state/CHL",
    "SERIES, high-level, meeting-series/high-level",
    "SPEAKER, SC/5007/CHL, speaker/SC/5007/CHL",
    "AGENDA_ITEM, SC/非洲的局势, agenda-item/SC/非洲的局势",
    "PERSON, 曼苏尔·奥泰比, person/曼苏尔·奥泰比",
    "THEME, a b, theme/a%20b",
    "THEME, 100%, theme/100%25",
    "THEME, a?b#c, theme/a%3Fb%23c",
    "THEME, 甲\u3000乙, theme/甲%E3%80%80乙",
    "THEME, 𠮷野, theme/𠮷野",
    "DOCUMENT, a/../b, document/a/%2E%2E/b",
    "DOCUMENT, x/., document/x/%2E",
  })
  void aResourceLiesUnderTheBase(Kind kind, String key, String path) {
    assertThat(iris.iri(new Ref(kind, key))).isEqualTo(Iris.DEFAULT_BASE + path);
    assertThat(iris.ref(Iris.DEFAULT_BASE + path)).isEqualTo(new Ref(kind, key));
  }

  @Test
  void theTermsOfTheOntologyStayInItsNamespaceUnderAnyBase() {
    Iris elsewhere = new Iris("http://localhost:3030/");

    assertThat(elsewhere.iri(Ref.term("proposal")))
        .isEqualTo("https://w3id.org/chapter8/ns#proposal");
    assertThat(elsewhere.ref("https://w3id.org/chapter8/ns#proposal"))
        .isEqualTo(Ref.term("proposal"));
    assertThat(elsewhere.iri(Ref.agendaItem("GA", OptionalInt.of(52), "31")))
        .isEqualTo("http://localhost:3030/agenda-item/GA/52/31");
  }

  @Test
  void aLanguageIsThatOfTheAuthorityTable() {
    String chinese = "http://publications.europa.eu/resource/authority/language/ZHO";

    assertThat(iris.iri(Ref.language("ZHO"))).isEqualTo(chinese);
    assertThat(iris.ref(chinese)).isEqualTo(Ref.language("ZHO"));
  }

  @Test
  void aNameThatABrowserEscapedIsUnderstood() {
    assertThat(iris.ref(Iris.DEFAULT_BASE + "theme/%E9%9D%9E%E6%B4%B2"))
        .isEqualTo(new Ref(Kind.THEME, "非洲"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "meeting/SC/5007",
        "https://w3id.org/chapter8/",
        "https://w3id.org/chapter8/meeting",
        "https://w3id.org/chapter8/meeting/",
        "https://w3id.org/chapter8/meating/SC/5007",
        "https://w3id.org/chapter8/ns/proposal",
        "https://w3id.org/chapter8/language/ZHO",
        "https://example.org/meeting/SC/5007",
        "https://w3id.org/chapter8/theme/%E9%9D",
        "https://w3id.org/chapter8/theme/%4",
        "https://w3id.org/chapter8/theme/%zz",
      })
  void anIriThatNoResourceCanHaveIsRefusedByName(String other) {
    assertThatThrownBy(() -> iris.ref(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("<" + other + ">");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "w3id.org/chapter8/",
        "https://w3id.org/chapter8",
        "https://w3id.org/chapter8/?q=/",
        "https://w3id.org/chapter8#/",
        "ftp://w3id.org/chapter8/",
        "https:///chapter8/",
        "https://w3id.org/chapter 8/",
      })
  void aBaseThatIsNoAbsoluteFolderIsRefused(String base) {
    assertThatThrownBy(() -> new Iris(base))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ending in \"/\", found \"" + base + "\"");
  }

  @Test
  void eachGraphHasItsName() {
    assertThat(iris.graph(Ref.document("S/PRST/2013/12")).getURI())
        .isEqualTo(Iris.DEFAULT_BASE + "graph/S/PRST/2013/12");
    assertThat(iris.authorityGraph("states").getURI())
        .isEqualTo(Iris.DEFAULT_BASE + "graph/authority/states");
    assertThat(iris.linksGraph().getURI()).isEqualTo(Iris.DEFAULT_BASE + "graph/links");
    assertThat(iris.ontologyGraph().getURI()).isEqualTo(Iris.DEFAULT_BASE + "graph/ontology");
    assertThat(iris.catalogueGraph().getURI()).isEqualTo(Iris.DEFAULT_BASE + "graph/catalogue");
    assertThat(iris.externalGraph("unbis").getURI())
        .isEqualTo(Iris.DEFAULT_BASE + "graph/external/unbis");
  }

  @Test
  void onlyCopiesAreInExternalGraphs() {
    assertThat(Iris.isExternalGraph(new Iris("https://x.example/").externalGraph("unbis")))
        .isTrue();
    assertThat(Iris.isExternalGraph(iris.graph(Ref.document("S/PRST/2013/12")))).isFalse();
    assertThat(Iris.isExternalGraph(iris.linksGraph())).isFalse();
    assertThatThrownBy(() -> iris.graph(Ref.document("external/unbis")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"links", "ontology", "catalogue", "authority/states"})
  void aDocumentCannotTakeTheGraphOfSomethingElse(String key) {
    assertThatThrownBy(() -> iris.graph(Ref.document(key))).hasMessageContaining("document/" + key);
  }

  @Test
  void onlyADocumentNamesAGraph() {
    assertThatThrownBy(() -> iris.graph(Ref.meeting("SC", "5007")))
        .hasMessageContaining("meeting/SC/5007");
  }

  @Test
  void halfASurrogateIsRefused() {
    assertThatThrownBy(() -> iris.iri(new Ref(Kind.THEME, "a\ud800")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
