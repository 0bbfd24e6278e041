package org.chapter8.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.chapter8.model.Actor;
import org.chapter8.model.AgendaItem;
import org.chapter8.model.Citation;
import org.chapter8.model.Document;
import org.chapter8.model.Extraction;
import org.chapter8.model.LangString;
import org.chapter8.model.Meeting;
import org.chapter8.model.MeetingSeries;
import org.chapter8.model.Passage;
import org.chapter8.model.Ref;
import org.chapter8.model.Ref.Kind;
import org.chapter8.model.Resource;
import org.chapter8.model.Speaker;
import org.chapter8.model.Speech;
import org.chapter8.model.Statement;
import org.chapter8.model.Theme;
import org.junit.jupiter.api.Test;

class ExtractionMapperTest {
  private static final Ref DOCUMENT = Ref.document("S/9000/1");
  private static final Ref PASSAGE = Ref.passage(DOCUMENT, 10, 12);
  private static final List<Ref> HERE = List.of(PASSAGE);
  private static final Ref MEETING = Ref.meeting("SC", "9000");
  private static final Ref STATE = new Ref(Kind.STATE, "XAA");
  private static final Ref UNION = new Ref(Kind.ORGANIZATION, "union");
  private static final Ref COUNCIL = new Ref(Kind.ORGAN, "council");
  private static final Ref PERSON = new Ref(Kind.PERSON, "某人");
  private static final Ref SPEAKER = Ref.speaker(MEETING, STATE);
  private static final Ref SPEECH = Ref.speech(MEETING, 3);
  private static final Ref ITEM = Ref.agendaItem("GA", OptionalInt.of(52), "31");
  private static final Ref SERIES = new Ref(Kind.SERIES, "dialogue");
  private static final Ref THEME = new Ref(Kind.THEME, "early warning");
  private static final Ref CITATION = Ref.citation(DOCUMENT, "", "12", 1);

  private final ExtractionMapper mapper = new ExtractionMapper(new Iris(Iris.DEFAULT_BASE));

  @Test
  void everyRecordIsWrittenWithAllItSays() {
    DatasetGraph expected = DatasetGraphFactory.create();
    RDFParser.source(Path.of("src/test/resources/rdf/extraction.trig")).parse(expected);

    assertThat(map(new Extraction(DOCUMENT, "letter", resources(), List.of())))
        .containsExactlyInAnyOrderElementsOf(expected.stream().toList());
  }

  @Test
  void everyQuadIsOfTheDocumentsGraphAndHasNoBlankNode() {
    for (long seed = 1; seed <= 10; seed++) {
      Extraction extraction = RandomExtractions.of(seed);
      Node graph = new Iris(Iris.DEFAULT_BASE).graph(extraction.document());

      assertThat(map(extraction))
          .allMatch(quad -> quad.getGraph().equals(graph))
          .noneMatch(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
    }
  }

  @Test
  void theSameExtractionIsWrittenInTheSameOrder() {
    assertThat(map(RandomExtractions.of(7))).isEqualTo(map(RandomExtractions.of(7)));
  }

  @Test
  void aPartAndItsWholeNameEachOther() {
    Ref annex = Ref.part(DOCUMENT, "annex");
    Document whole = Document.builder(DOCUMENT, "r").source("a.txt", "0".repeat(64)).build();
    Document part = Document.builder(annex, "r").isPartOf(DOCUMENT).build();

    assertThat(map(new Extraction(DOCUMENT, "letter", List.of(whole, part), List.of())))
        .extracting(Quad::toString)
        .anyMatch(quad -> quad.contains("hasPart"))
        .anyMatch(quad -> quad.contains("isPartOf"));
  }

  @Test
  void aPartNamesItsWholeWhereOnlyTheWholeNamedIt() {
    Ref annex = Ref.part(DOCUMENT, "annex");
    Document whole =
        Document.builder(DOCUMENT, "r")
            .source("a.txt", "0".repeat(64))
            .hasPart(List.of(annex))
            .build();
    Document part = Document.builder(annex, "r").statedIn(HERE).build();

    assertThat(map(new Extraction(DOCUMENT, "letter", List.of(part, whole), List.of())))
        .filteredOn(quad -> quad.getPredicate().getLocalName().equals("isPartOf"))
        .hasSize(1);
  }

  private List<Quad> map(Extraction extraction) {
    List<Quad> quads = new ArrayList<>();
    mapper.map(
        extraction,
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            quads.add(quad);
          }
        });
    return quads;
  }

  private static List<Resource> resources() {
    return List.of(
        document(),
        new Passage(
            PASSAGE,
            DOCUMENT,
            10,
            12,
            "𠮷合",
            OptionalInt.of(3),
            OptionalInt.empty(),
            Optional.of("B")),
        meeting(),
        new MeetingSeries(SERIES, zh("对话"), HERE, "r.series"),
        new AgendaItem(
            ITEM,
            zh("合作"),
            Optional.of(COUNCIL),
            OptionalInt.of(52),
            Optional.of("31"),
            HERE,
            "r.item"),
        new Actor(PERSON, zh("某人"), HERE, "r.actor"),
        new Speaker(
            SPEAKER,
            MEETING,
            STATE,
            List.of(UNION),
            Optional.of(PERSON),
            zh("外交部长"),
            List.of(Ref.term("spoke"), Ref.term("presided")),
            HERE,
            "r.speaker"),
        new Speech(
            SPEECH,
            OptionalInt.of(3),
            new LangString("某先生(某国)", "zh"),
            Optional.of(SPEAKER),
            Optional.of(MEETING),
            Optional.of(Ref.language("FRA")),
            new LangString("应加强磋商。", "zh"),
            HERE,
            "r.speech"),
        statement(0, "proposal"),
        statement(40, "view"),
        new Citation(
            CITATION,
            Optional.of("12"),
            Optional.of(Ref.document("S/PV.5007(Resumption1)")),
            OptionalInt.of(5),
            OptionalInt.of(6),
            List.of(SPEAKER),
            HERE,
            "r.citation"),
        new Theme(THEME, List.of(new LangString("EARLY WARNING", "en")), HERE, "r.theme"));
  }

  private static Document document() {
    return Document.builder(DOCUMENT, "r.document")
        .identifier("S/9000/1")
        .title(new LangString("信", "zh"))
        .date(LocalDate.of(2004, 7, 20))
        .language(Ref.language("ZHO"))
        .documentType(Ref.term("resolution"))
        .creator(List.of(STATE))
        .addressee(List.of(COUNCIL))
        .subject(List.of(THEME))
        .agendaItem(List.of(ITEM))
        .isPartOf(Ref.document("S/9000"))
        .hasPart(List.of(Ref.part(DOCUMENT, "annex")))
        .isVersionOf(Ref.document("S/9000/1/work"))
        .references(List.of(Ref.document("A/RES/60/1")))
        .mentions(List.of(UNION))
        .vote("9-1-1")
        .vetoedBy(List.of(STATE))
        .source("信.txt", "0".repeat(64))
        .build();
  }

  private static Meeting meeting() {
    return new Meeting(
        MEETING,
        zh("专题辩论"),
        OptionalInt.of(9000),
        Optional.of(COUNCIL),
        Optional.of(LocalDate.of(2004, 7, 20)),
        Optional.of(LocalDate.of(2004, 7, 21)),
        Optional.of(Year.of(2004)),
        List.of(Ref.document("S/PV.9000")),
        List.of(ITEM),
        List.of(SPEAKER),
        List.of(Ref.term("thematicDebate")),
        Optional.of(Ref.term("held")),
        List.of(Ref.document("S/PRST/9000/2")),
        List.of(Ref.document("S/RES/1(9000)")),
        List.of(Ref.document("SC/1")),
        List.of(DOCUMENT),
        Optional.of(SERIES),
        OptionalInt.of(5),
        HERE,
        "r.meeting");
  }

  private static Statement statement(int start, String force) {
    return new Statement(
        Ref.statement(DOCUMENT, start),
        new LangString("应加强磋商", "zh"),
        Ref.term(force),
        zh("应"),
        List.of(SPEAKER),
        List.of(UNION),
        List.of(STATE),
        List.of(COUNCIL),
        Optional.of(MEETING),
        Optional.of(SPEECH),
        List.of(THEME),
        List.of(CITATION),
        HERE,
        "r.statement");
  }

  private static List<LangString> zh(String text) {
    return List.of(new LangString(text, "zh"));
  }
}
