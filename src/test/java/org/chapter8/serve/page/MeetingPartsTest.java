package org.chapter8.serve.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapter8.serve.page.SmallGraph.pairs;
import static org.chapter8.serve.page.SmallGraph.rows;
import static org.chapter8.serve.page.SmallGraph.words;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MeetingPartsTest {
  private static final SmallGraph GRAPH =
      SmallGraph.of(
          """
          <organ/board> skos:prefLabel "Board"@en, "理事会"@zh .
          <state/XAA> skos:prefLabel "Alphaland"@en .
          <state/XBB> skos:prefLabel "Betaland"@en .
          <state/XCC> skos:prefLabel "Gammaland"@en .
          <organization/club> skos:prefLabel "Club"@en .
          c8:permanentMember skos:prefLabel "permanent"@en .
          c8:electedMember skos:prefLabel "elected"@en .
          c8:spoke skos:prefLabel "spoke"@en .
          c8:held skos:prefLabel "held"@en .

          <membership/1> org:organization <organ/board> ; org:member <state/XAA> ;
            c8:role c8:permanentMember ; c8:firstDay "1946-01-01"^^xsd:date .
          <membership/2> org:organization <organ/board> ; org:member <state/XBB> ;
            c8:role c8:electedMember ; c8:firstDay "2003-01-01"^^xsd:date ; c8:lastDay "2004-12-31"^^xsd:date .
          <membership/3> org:organization <organ/board> ; org:member <state/XCC> ;
            c8:role c8:electedMember ; c8:firstDay "2005-01-01"^^xsd:date ; c8:lastDay "2006-12-31"^^xsd:date .

          <meeting/B/1> a c8:Meeting ; skos:prefLabel "First"@en ; c8:organ <organ/board> ;
            c8:startDate "2003-02-01"^^xsd:date .
          <meeting/B/2> a c8:Meeting ; skos:prefLabel "Second"@en ; c8:organ <organ/board> ;
            c8:startDate "2004-02-01"^^xsd:date ; c8:endDate "2004-02-03"^^xsd:date ;
            c8:meetingStatus c8:held ; c8:presidedBy <speaker/B/2/XBB> ; c8:votedOn <document/D/1> .
          <meeting/B/3> a c8:Meeting ; skos:prefLabel "Third"@en ; c8:organ <organ/board> ;
            c8:startDate "2004-05-01"^^xsd:date ; c8:meetingStatus c8:planned .
          <document/D/1> dcterms:identifier "D/1" ; c8:vote "14-0-1" .

          <speaker/B/2/XAA> c8:spokeAt <meeting/B/2> ; c8:represents <state/XAA> ;
            c8:onBehalfOf <organization/club> ; c8:capacity "Minister"@en ; c8:participation c8:spoke .
          <speaker/B/2/XBB> c8:spokeAt <meeting/B/2> ; c8:represents <state/XBB> .

          <statement/d/200> a c8:Statement ; c8:text "The board should listen."@en ; c8:madeAt <meeting/B/2> ;
            c8:madeBy <speaker/B/2/XAA> ; c8:supportedBy <speaker/B/2/XBB> .
          <statement/d/90> a c8:Statement ; c8:text "Thanks."@en ; c8:madeAt <meeting/B/2> ;
            c8:madeBy <speaker/B/2/XBB> .
          <statement/d/1000> a c8:Statement ; c8:text "Most agreed."@en ; c8:madeAt <meeting/B/2> .
          <statement/d/300> a c8:Statement ; c8:text "The club helps."@en ; c8:madeAt <meeting/B/2> ;
            c8:madeBy <speaker/B/2/XAA> .
          """);

  @Test
  void theDaysAndTheNeighboursOfTheOrganAreShown() {
    assertThat(pairs(GRAPH.parts(MeetingFacts::of, "meeting/B/2").getFirst()))
        .containsExactly(
            "Day: 2004-02-01 – 2004-02-03",
            "Organ: Board",
            "Status: held",
            "Presided over by: Betaland",
            "Before it, of this organ: First (2003-02-01)",
            "After it, of this organ: Third (2004-05-01)");
  }

  @Test
  void whoPresidedStandsFirstAmongThoseWhoTookPart() {
    assertThat(rows(GRAPH.parts(Participants::of, "meeting/B/2").getFirst()))
        .containsExactly(
            "Betaland |  |  | presided | 1", "Alphaland | Minister | Club | spoke | 2");
  }

  @Test
  void statementsStandBySpeakerInTheOrderOfTheText() {
    Part.Statements said = (Part.Statements) GRAPH.parts(Said::of, "meeting/B/2").getLast();

    assertThat(said.groups().stream().map(group -> words(group.title())))
        .containsExactly("Betaland", "Alphaland (Minister)", "Nobody named");
    assertThat(said.groups().get(1).lines().stream().map(line -> line.text().value()))
        .containsExactly("The board should listen.", "The club helps.");
    assertThat(said.shown()).isEqualTo(4);
  }

  @Test
  void aTableSaysWhoSupportedWhomAndHasNoColumnThatSaysNothing() {
    Part.Table support = (Part.Table) GRAPH.parts(Said::of, "meeting/B/2").getFirst();

    assertThat(support.heads()).containsExactly("Statement", "Made by", "Supported by");
    assertThat(rows(support))
        .containsExactly("The board should listen. | Alphaland (Minister) | Betaland");
  }

  @Test
  void theMembersOfThatDayAreListedWithWhoIsReportedToHaveSpoken() {
    assertThat(rows(GRAPH.parts(Council::of, "meeting/B/2").getFirst()))
        .containsExactly("Alphaland | permanent | spoke", "Betaland | elected | Took part");
    assertThat(rows(council("2005-06-01")))
        .containsExactly(
            "Alphaland | permanent | Not reported to have spoken",
            "Gammaland | elected | Not reported to have spoken");
  }

  private static Part council(String day) {
    return SmallGraph.of(
            """
            <state/XAA> skos:prefLabel "Alphaland"@en .
            <state/XCC> skos:prefLabel "Gammaland"@en .
            c8:permanentMember skos:prefLabel "permanent"@en .
            c8:electedMember skos:prefLabel "elected"@en .
            <m/1> org:organization <organ/board> ; org:member <state/XAA> ; c8:role c8:permanentMember .
            <m/2> org:organization <organ/board> ; org:member <state/XCC> ; c8:role c8:electedMember ;
              c8:firstDay "2005-01-01"^^xsd:date ; c8:lastDay "2005-06-01"^^xsd:date .
            <m/3> org:organization <organ/board> ; org:member <state/XDD> ; c8:role c8:observer .
            <meeting/B/9> a c8:Meeting ; c8:organ <organ/board> ; c8:meetingStatus c8:held ;
              c8:startDate "DAY"^^xsd:date .
            """
                .replace("DAY", day))
        .parts(Council::of, "meeting/B/9")
        .getFirst();
  }

  @Test
  void aMeetingThatWasNotHeldHasNobodyWhoDidNotSpeak() {
    assertThat(GRAPH.parts(Council::of, "meeting/B/3")).isEmpty();
  }

  @Test
  void whatWasVotedOnIsShownWithItsResult() {
    assertThat(pairs(GRAPH.parts(MeetingDocuments::of, "meeting/B/2").getFirst()))
        .isEqualTo(List.of("Put to the vote: D/1 · 14-0-1"));
  }
}
