package org.chapter8.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckerTest {
  private static final String PREFIXES =
      "@prefix c8: <https://w3id.org/chapter8/ns#> . @base <https://w3id.org/chapter8/> . ";

  private final Checker checker = new Checker(Path.of("ontology"), Path.of("queries"));

  @Test
  void anEmptyDataSetKeepsEveryPromise() {
    assertThat(checker.check(DatasetGraphFactory.create())).isEmpty();
  }

  @Test
  void shapesSeeTheUnionOfTheGraphs() {
    DatasetGraph data =
        trig(
            """
            <graph/S/1> {
              <speaker/1> a c8:Speaker ; c8:spokeAt <meeting/1> ; c8:represents <state/A> ;
                c8:statedIn <passage/1> ; c8:extractedBy "r" . }
            <graph/authority/states> { <state/A> a c8:State, c8:Actor . }
            """);

    assertThat(checker.check(data))
        .extracting(Finding::message)
        .anyMatch(message -> message.startsWith("c8:spokeAt: "))
        .noneMatch(message -> message.startsWith("c8:represents: "));
  }

  @Test
  void aFindingNamesTheResourceTheRuleAndWhatWasFound() {
    DatasetGraph data =
        trig(
            "<graph/a> { <state/A> a c8:State, c8:Actor ; c8:m49 \"4\" ;"
                + " <http://www.w3.org/2004/02/skos/core#prefLabel> \"甲\"@zh, \"A\"@en . }");

    assertThat(checker.check(data))
        .containsExactly(
            Finding.ofFile(
                "shape.pattern",
                Severity.ERROR,
                "https://w3id.org/chapter8/state/A",
                "c8:m49: at most one code of three digits (found \"4\")"));
  }

  @Test
  void twoNamesInOneLanguageAreReportedByTheLanguage() {
    DatasetGraph data =
        trig(
            "<graph/a> { <state/A> a c8:State, c8:Actor ;"
                + " <http://www.w3.org/2004/02/skos/core#prefLabel> \"甲\"@zh, \"乙\"@zh, \"A\"@en . }");

    assertThat(checker.check(data))
        .extracting(Finding::message)
        .containsExactly(
            "skos:prefLabel: an actor has a preferred label, one a language (found several in zh)");
  }

  @Test
  void aSpeechGivenToASpeakerOfAnotherMeetingIsFoundAcrossGraphs() {
    DatasetGraph data =
        trig(
            "<graph/a> { <statement/1> c8:madeAt <meeting/1> ; c8:madeBy <speaker/2> . }"
                + "<graph/b> { <speaker/2> c8:spokeAt <meeting/2> . }");

    assertThat(checker.check(data))
        .filteredOn(finding -> finding.code().equals("statement.speaker-elsewhere"))
        .extracting(Finding::toString)
        .containsExactly(
            "https://w3id.org/chapter8/statement/1: error statement.speaker-elsewhere: A statement"
                + " made at one meeting is given to a speaker of another. (meeting:"
                + " <https://w3id.org/chapter8/meeting/1>, speaker:"
                + " <https://w3id.org/chapter8/speaker/2>)");
  }

  @Test
  void aStoreIsCheckedLikeData(@TempDir Path folder) {
    DatasetGraph store = DatabaseMgr.connectDatasetGraph(folder.toString());
    store.begin(ReadWrite.WRITE);
    RDFParser.fromString(PREFIXES + "<graph/a> { <meeting/1> a c8:Meeting . }", Lang.TRIG)
        .parse(store);
    store.commit();
    store.end();

    assertThat(checker.check(store))
        .extracting(Finding::code)
        .containsExactly("meeting.unidentified", "shape.min-count");
  }

  @Test
  void aHundredThousandSoundTriplesAreFoundSound() {
    StringBuilder trig = new StringBuilder(PREFIXES);
    for (int document = 0; document < 100; document++) {
      trig.append(document(document));
    }
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.fromString(trig.toString(), Lang.TRIG).parse(data);
    assertThat(data.stream().count()).isGreaterThan(100_000);

    assertThat(checker.check(data)).isEmpty();
  }

  @Test
  void aRuleWithoutACodeIsRefusedByName(@TempDir Path queries) throws IOException {
    Path rule = Files.createDirectory(queries.resolve("checks")).resolve("x.rq");
    Files.writeString(rule, "# severity: error\n# sentence: s\nSELECT * { ?s ?p ?o }");

    assertThatThrownBy(() -> new Checker(Path.of("ontology"), queries))
        .hasMessage(rule + ": expected \"# code: …\" among its first lines");
  }

  @Test
  void anOntologyThatCannotBeReadIsNamed(@TempDir Path ontology) throws IOException {
    Path file = ontology.resolve("chapter8.ttl");
    assertThatThrownBy(() -> new Checker(ontology, Path.of("queries")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(file.toString());

    Files.writeString(file, "<a> ");
    assertThatThrownBy(() -> new Checker(ontology, Path.of("queries")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(file + " cannot be read: ");
  }

  @Test
  void aRuleThatIsNoQueryIsRefusedByName(@TempDir Path queries) throws IOException {
    Path rule = Files.createDirectory(queries.resolve("checks")).resolve("x.rq");
    Files.writeString(rule, "# code: a\n# severity: error\n# sentence: s\nSELECT ?s {");

    assertThatThrownBy(() -> new Checker(Path.of("ontology"), queries))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("x.rq: ");
  }

  private static String document(int number) {
    String sha = "0".repeat(64);
    StringBuilder out = new StringBuilder("<graph/S/" + number + "> { <document/S/" + number + ">");
    out.append(" a c8:Document ; c8:extractedBy \"r\" ; c8:sourceFile \"f\" ; c8:sha256 \"")
        .append(sha)
        .append("\" . ");
    for (int i = 0; i < 80; i++) {
      String key = number + "/" + i;
      out.append(
          """
          <passage/S/%1$s> a c8:Passage, <http://www.w3.org/ns/oa#TextPositionSelector>,
              <http://www.w3.org/ns/oa#TextQuoteSelector> ; c8:inDocument <document/S/%2$d> ;
            <http://www.w3.org/ns/oa#start> %3$d ; <http://www.w3.org/ns/oa#end> %4$d ;
            <http://www.w3.org/ns/oa#exact> "合作" .
          <statement/S/%1$s> a c8:Recommendation, c8:Statement ; c8:text "合作"@zh ;
            c8:force c8:proposal ; c8:statedIn <passage/S/%1$s> ; c8:extractedBy "r" .
          """
              .formatted(key, number, i, i + 2));
    }
    return out.append("} ").toString();
  }

  private static DatasetGraph trig(String text) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(PREFIXES + text, Lang.TRIG).parse(data);
    return data;
  }

  /** All that is wrong in any case, in one store with the ontology. */
  @Test
  void aStoreTooLargeToCopyIsFoundWrongInTheSameWays() throws IOException {
    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/check"))) {
      List<Path> bad = files.filter(file -> file.endsWith("bad.trig")).sorted().toList();
      Txn.executeWrite(store, () -> fill(store, bad));
    }
    Checker large = new Checker(Path.of("ontology"), Path.of("queries"), 0);

    assertThat(large.check(store))
        .hasSizeGreaterThan(40)
        .containsExactlyElementsOf(checker.check(store));
  }

  @Test
  void whatWasCopiedFromOthersIsHeldToNoRuleOfOurs() {
    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(store, () -> fill(store, List.of()));
    List<Finding> before = checker.check(store);
    Node copy = NodeFactory.createURI("https://x.example/graph/external/elsewhere");
    Txn.executeWrite(
        store,
        () -> {
          RDFParser.fromString(
                  PREFIXES
                      + """
                      <http://a.example/1> <http://purl.org/dc/terms/title> "  no language" ;
                        <http://purl.org/dc/terms/isPartOf> <http://a.example/nowhere> .
                      <http://a.example/2> a <http://www.w3.org/2004/02/skos/core#ConceptScheme> .
                      """,
                  Lang.TURTLE)
              .parse(store.getGraph(copy));
        });
    Checker large = new Checker(Path.of("ontology"), Path.of("queries"), 0);
    assertThat(checker.check(store)).isEqualTo(before);
    assertThat(large.check(store)).isEqualTo(before);
    Node own = NodeFactory.createURI("https://x.example/graph/elsewhere");
    Txn.executeWrite(
        store, () -> store.getGraph(copy).find().toList().forEach(store.getGraph(own)::add));
    assertThat(large.check(store)).hasSizeGreaterThan(before.size());
  }

  private static void fill(DatasetGraph store, List<Path> files) {
    Graph ontology =
        store.getGraph(NodeFactory.createURI("https://w3id.org/chapter8/graph/ontology"));
    RDFParser.source(Path.of("ontology/chapter8.ttl")).parse(ontology);
    files.forEach(file -> RDFParser.source(file).parse(store));
  }
}
