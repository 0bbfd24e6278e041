package org.chapter8.serve.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapter8.serve.page.SmallGraph.pairs;
import static org.chapter8.serve.page.SmallGraph.rows;
import static org.chapter8.serve.page.SmallGraph.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ActorPartsTest {
  private static final SmallGraph GRAPH =
      SmallGraph.of(
          """
          <organization/club> a c8:Actor ; skos:prefLabel "Club"@en, "俱乐部"@zh ; skos:altLabel "The Club"@en ;
            c8:acronym "CL" ; c8:validFrom "1990-01-01"^^xsd:date ; c8:seat <place/town> .
          <place/town> skos:prefLabel "Town"@en ; geo:lat 9.03 ; geo:long -38.7 .
          <name/1> c8:nameOf <organization/club> ; skosxl:literalForm "Circle"@en ; c8:nameKind c8:formerName ;
            c8:validUntil "1995"^^xsd:gYear .
          c8:formerName skos:prefLabel "former"@en .
          c8:member skos:prefLabel "member"@en .
          <state/XAA> skos:prefLabel "Alphaland"@en ; org:memberOf <organization/club> .
          <state/XBB> skos:prefLabel "Betaland"@en .
          <m/1> org:organization <organization/club> ; org:member <state/XAA> ; c8:role c8:member ;
            c8:validFrom "1990"^^xsd:gYear ; c8:validUntil "1992"^^xsd:gYear ; c8:lastDay "1992-12-31"^^xsd:date .
          <m/2> org:organization <organization/club> ; org:member <state/XAA> ; c8:role c8:member ;
            c8:validFrom "2001"^^xsd:gYear .
          <m/3> org:organization <organization/club> ; org:member <state/XBB> ; c8:role c8:member ;
            c8:validFrom "1999"^^xsd:gYear ; c8:validUntil "1999"^^xsd:gYear ; c8:lastDay "1999-12-31"^^xsd:date .

          <link/wikidata/organization/club> c8:linksFrom <organization/club> ;
            c8:linksTo <http://www.wikidata.org/entity/Q1> ; c8:relation owl:sameAs ;
            c8:method "semapv:ManualMappingCuration" ; c8:score 0.9 .
          <link/echo> c8:linksFrom <organization/club> ; c8:linksTo <organization/other> .

          <meeting/1> c8:startDate "2004-07-20"^^xsd:date ; skos:prefLabel "Debate"@en .
          <meeting/2> c8:startDate "2006-01-10"^^xsd:date ; skos:prefLabel "Briefing"@en .
          <speaker/1/club> c8:spokeAt <meeting/1> ; c8:represents <organization/club> ; c8:person <person/p> ;
            c8:onBehalfOf <organization/club> .
          <speaker/2/XAA> c8:spokeAt <meeting/2> ; c8:represents <state/XAA> ; c8:onBehalfOf <organization/club> .
          <person/p> skos:prefLabel "P. Person"@en .

          <statement/d/1> a c8:Recommendation ; c8:text "one"@en ; c8:madeAt <meeting/1> ; c8:madeBy <speaker/1/club> .
          <statement/d/2> a c8:Recommendation ; c8:text "two"@en ; c8:madeAt <meeting/2> ; c8:madeBy <speaker/2/XAA> .
          <statement/d/3> a c8:Statement ; c8:text "three"@en ; c8:madeAt <meeting/2> ; c8:madeBy <speaker/2/XAA> .
          <statement/d/4> a c8:Recommendation ; c8:text "four"@en ; c8:madeAt <meeting/2> ; c8:madeBy <state/XBB> ;
            c8:supportedBy <organization/club> ; c8:addressedTo <organization/club> .

          <document/a> dcterms:identifier "A/1" ; c8:mentions <organization/club> ; dcterms:type c8:letter .
          <document/b> dcterms:identifier "A/2" ; c8:mentions <organization/club> ; dcterms:type c8:report .
          """);

  @Test
  void aSeatIsShownWithItsCoordinatesAsALinkToTheReadersMap() {
    Part facts = GRAPH.parts(ActorFacts::of, "organization/club").getFirst();

    assertThat(pairs(facts)).containsExactly("Since: 1990-01-01", "Seat: Town · 9.03° N, 38.70° W");
    Value coordinates = ((Part.Pairs) facts).pairs().getLast().values().getLast();
    assertThat(((Link) coordinates).href()).isEqualTo("geo:9.03,-38.7");
  }

  @Test
  void whatItDidIsCountedByYearAndKind() {
    Part.Years years =
        (Part.Years) GRAPH.parts(ActorStatements::of, "organization/club").getFirst();

    assertThat(words(years.kinds()))
        .isEqualTo("Proposed · Said otherwise · Supported · Was asked to do");
    assertThat(years.years().stream().map(ActorPartsTest::counts))
        .containsExactly("2004: 1 0 0 0", "2006: 1 1 1 1");
  }

  private static String counts(Part.Year year) {
    return year.year()
        + ": "
        + year.bars().stream()
            .map(bar -> String.valueOf(bar.count()))
            .collect(Collectors.joining(" "));
  }

  @Test
  void whatOthersSaidForItIsAmongWhatItProposedTheLatestFirst() {
    Part.Statements proposed =
        (Part.Statements) GRAPH.parts(ActorStatements::of, "organization/club").get(1);

    assertThat(proposed.heading()).isEqualTo("Proposed (2)");
    assertThat(proposed.groups().stream().map(group -> words(group.title())))
        .containsExactly("2006", "2004");
  }

  @Test
  void aLongListSaysHowMuchOfItIsShownAndWhereAllOfItIs() {
    String statements =
        IntStream.range(0, 31)
            .mapToObj(
                "<statement/d/%d> a c8:Recommendation ; c8:text \"x\"@en ; c8:madeBy <organ/o> . "
                    ::formatted)
            .collect(Collectors.joining());
    Part.Statements proposed =
        (Part.Statements) SmallGraph.of(statements).parts(ActorStatements::of, "organ/o").get(1);

    assertThat(proposed.shown()).isEqualTo(30);
    assertThat(proposed.rest().count()).isEqualTo(31);
    assertThat(proposed.rest().all()).startsWith("/query?query=PREFIX+c8");
  }

  @Test
  void otherSpeakersForItAreToldFromItsOwn() {
    List<Part> parts = GRAPH.parts(ActorMeetings::of, "organization/club");

    assertThat(rows(parts.get(0))).containsExactly("Debate | 2004-07-20 | Club | P. Person | 1");
    assertThat(rows(parts.get(1))).containsExactly("Briefing | 2006-01-10 | Alphaland | 2");
    assertThat(((Part.Items) parts.get(2)).items().stream().map(each -> words(List.of(each))))
        .containsExactly("P. Person");
  }

  @Test
  void aPersonsMeetingsAreThoseWhereItIsNamed() {
    assertThat(rows(GRAPH.parts(ActorMeetings::of, "person/p").getFirst()))
        .containsExactly("Debate | 2004-07-20 | Club | P. Person | Club | 1");
  }

  @Test
  void theTermsOfAMemberStandInOneRow() {
    List<Part> parts = GRAPH.parts(Memberships::members, "organization/club");

    assertThat(rows(parts.get(0))).containsExactly("Alphaland | member | 1990–1992 · 2001–");
    assertThat(rows(parts.get(1))).containsExactly("Betaland | member | 1999");
  }

  @Test
  void namesStandByLanguageWithTheirKindAndYears() {
    assertThat(rows(GRAPH.parts(ActorNames::of, "organization/club").getFirst()))
        .containsExactly(
            "English | Club | Circle (former, – 1995) · The Club | ",
            "Chinese | 俱乐部 |  | ",
            "no language |  |  | CL");
  }

  @Test
  void linksElsewhereSayWhatTheyRestOnAndLinksAmongOursAreNone() {
    assertThat(rows(GRAPH.parts(Identifiers::of, "organization/club").getFirst()))
        .containsExactly("Wikidata | Q1 | owl:sameAs | semapv:ManualMappingCuration | 0.9");
  }

  @Test
  void documentsThatMentionItAreCountedByType() {
    List<Part> parts = GRAPH.parts(ActorDocuments::of, "organization/club");

    assertThat(pairs(parts.get(0))).containsExactly("Documents: c8:letter: 1 · c8:report: 1");
    assertThat(rows(parts.get(1))).hasSize(2);
  }
}
