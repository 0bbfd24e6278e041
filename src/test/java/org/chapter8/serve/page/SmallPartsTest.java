package org.chapter8.serve.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapter8.serve.page.SmallGraph.pairs;
import static org.chapter8.serve.page.SmallGraph.rows;
import static org.chapter8.serve.page.SmallGraph.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SmallPartsTest {
  private static final SmallGraph GRAPH =
      SmallGraph.of(
          """
          <agenda-item/B/1> skos:prefLabel "Cooperation"@en, "合作"@zh ; c8:session 52 ; c8:itemNumber "31" .
          <meeting/B/1> a c8:Meeting ; skos:prefLabel "Debate"@en ; c8:agendaItem <agenda-item/B/1> ;
            c8:inSeries <meeting-series/s> ; c8:startDate "2004-02-01"^^xsd:date ; c8:ordinal 2 .
          <meeting/B/0> a c8:Meeting ; skos:prefLabel "Opening"@en ; c8:inSeries <meeting-series/s> ;
            c8:year "2003"^^xsd:gYear ; c8:ordinal 1 .
          <document/D/1> dcterms:identifier "D/1" ; c8:agendaItem <agenda-item/B/1> .
          <state/XAA> skos:prefLabel "Alphaland"@en .
          <state/XBB> skos:prefLabel "Betaland"@en .
          <speaker/B/1/XAA> c8:spokeAt <meeting/B/1> ; c8:represents <state/XAA> ; c8:capacity "Minister"@en .
          <statement/d/10> a c8:Recommendation ; c8:text "Let us warn."@en, "应当预警。"@zh ; c8:madeAt <meeting/B/1> ;
            c8:madeBy <speaker/B/1/XAA> ; c8:addressedTo <state/XBB> ; c8:inSpeech <speech/B/1/1> .
          <statement/d/9> a c8:Statement ; c8:text "Good morning."@en ; c8:madeAt <meeting/B/1> ;
            c8:opposedBy <speaker/B/1/XAA> .
          <speech/B/1/1> c8:heading "The Minister"@en ; c8:deliveredBy <speaker/B/1/XAA> .
          <membership/1> org:member <state/XAA> ; org:organization <organization/club> ; c8:validFrom 1990 .
          <name/1> skosxl:literalForm "Old Alphaland"@en ; c8:nameOf <state/XAA> .
          <place/town> c8:inState <state/XAA> .
          <organization/club> skos:prefLabel "Club"@en ; c8:seat <place/town> .
          <document-series/D> skos:notation "D/" .
          <document/D/1> c8:documentSeries <document-series/D> .
          """);

  @Test
  void anItemHasItsTitlesInAllLanguages() {
    assertThat(pairs(GRAPH.parts(ItemParts::facts, "agenda-item/B/1").getFirst()))
        .containsExactly("Session: 52", "Number: 31", "Title: Cooperation · 合作");
  }

  @Test
  void underAnItemAreItsMeetingsDocumentsSpeakersAndRecommendations() {
    List<Part> parts = GRAPH.parts(ItemParts::under, "agenda-item/B/1");

    assertThat(rows(GRAPH.parts(MeetingTables::ofItem, "agenda-item/B/1").getFirst()))
        .containsExactly("Debate | 2004-02-01 | 1");
    assertThat(rows(parts.get(0))).containsExactly("D/1");
    assertThat(rows(parts.get(1))).containsExactly("Alphaland | 2004-02-01");
    assertThat(((Part.Statements) parts.get(2)).groups().getFirst().lines())
        .extracting(line -> line.text().value())
        .containsExactly("Let us warn.");
  }

  @Test
  void theMeetingsOfASeriesStandInItsOrder() {
    assertThat(rows(GRAPH.parts(MeetingTables::ofSeries, "meeting-series/s").getFirst()))
        .containsExactly("Opening | 2003 | ", "Debate | 2004-02-01 | 1");
  }

  @Test
  void aLineOfAStatementSaysByWhomToWhomAndWhen() {
    StatementLine line =
        new StatementLines(GRAPH.in(Lang.ZH)).line(SmallGraph.node("statement/d/10"));

    assertThat(line.text()).isEqualTo(new Text("应当预警。", "zh"));
    assertThat(line.day()).isEqualTo("2004-02-01");
    assertThat(words(line.by())).isEqualTo("Alphaland (Minister)");
    assertThat(words(line.addressees())).isEqualTo("Betaland");
    assertThat(line.statement().href()).isEqualTo("/statement/d/10");
  }

  @Test
  void aSpeakerHasWhatItSaidAndOpposed() {
    List<Part> parts = GRAPH.parts(SpeakerParts::of, "speaker/B/1/XAA");

    assertThat(pairs(parts.getFirst()))
        .containsExactly("Represents: Alphaland", "Person and office: Minister", "At: Debate");
    assertThat(parts.stream().map(Part::heading))
        .containsExactly("The speaker", "What it said (1)", "What it opposed (1)", "Speeches (1)");
  }

  @Test
  void aSpeechHasWhatIsSaidInIt() {
    assertThat(GRAPH.parts(SmallParts::inSpeech, "speech/B/1/1").getFirst().heading())
        .isEqualTo("What is said in it (1)");
    assertThat(pairs(GRAPH.parts(SmallParts::speech, "speech/B/1/1").getFirst()))
        .containsExactly("Heading: The Minister", "Speaker: Alphaland (Minister)");
  }

  @Test
  void membershipsNamesPlacesAndSeriesSayWhatTheyAreOf() {
    assertThat(pairs(GRAPH.parts(SmallParts::membership, "membership/1").getFirst()))
        .containsExactly("Member: Alphaland", "Of: Club", "Since: 1990");
    assertThat(pairs(GRAPH.parts(SmallParts::name, "name/1").getFirst()))
        .containsExactly("Name: Old Alphaland", "Name of: Alphaland");
    assertThat(GRAPH.parts(Places::seated, "place/town").getFirst().heading())
        .isEqualTo("What has its seat here (1)");
    assertThat(GRAPH.parts(SmallParts::documents, "document-series/D").getFirst().heading())
        .isEqualTo("Documents (1)");
  }

  @Test
  void ofVeryManyReferencesTheFirstAreShownAndAllAreCounted() {
    SmallGraph many =
        SmallGraph.of(
            IntStream.range(0, 50)
                .mapToObj("<document/%02d> c8:mentions <state/XAA> . "::formatted)
                .collect(Collectors.joining()));
    Fact mentions = new Facts(many.in(Lang.EN)).inbound(SmallGraph.node("state/XAA")).getFirst();

    assertThat(mentions.count()).isEqualTo(50);
    assertThat(mentions.values()).hasSize(Facts.SHOWN);
    assertThat(words(mentions.values())).startsWith("document/00 · document/01");
    assertThat(mentions.all()).startsWith("/query?query=");
  }
}
