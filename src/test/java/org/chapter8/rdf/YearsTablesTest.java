package org.chapter8.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chapter8.model.AuthorityEntry;
import org.chapter8.model.LangString;
import org.chapter8.model.Membership;
import org.chapter8.model.Membership.Role;
import org.chapter8.model.Named;
import org.chapter8.model.PartialDate;
import org.chapter8.model.Ref;
import org.chapter8.model.Ref.Kind;
import org.chapter8.model.Validity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearsTablesTest {
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static final String PREFIXES =
      """
      @base <https://w3id.org/chapter8/> .
      @prefix c8: <https://w3id.org/chapter8/ns#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix org: <http://www.w3.org/ns/org#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      """;
  private static final String NAMES = "actor,name,language,kind,from,until,source,note\n";
  private static final String MEMBERS = "organization,member,role,from,until,source,note\n";

  @TempDir private Path ontology;

  @BeforeEach
  void twoStatesAndACouncil() throws IOException {
    file(
        "actors.ttl",
        PREFIXES
            + """
            <state/XAA> a c8:State, c8:Actor ; skos:prefLabel "甲国"@zh, "State A"@en ;
              c8:validFrom "1960"^^xsd:gYear .
            <state/XBB> a c8:State, c8:Actor ; skos:prefLabel "乙国"@zh, "State B"@en .
            <organ/council> a c8:Organ, c8:Actor ; skos:prefLabel "理事会"@zh, "Council"@en .
            """);
  }

  @Test
  void aNameIsALabelOfItsActorAndAResourceWithItsYears() throws IOException {
    file(
        "names.csv",
        NAMES
            + "state/XAA,Old Land,en,former,1971-10-27,1997-05,https://example.org/1,after a vote\n"
            + "state/XAA,State A,en,official,1997,,A/51/1,\n"
            + "state/XAA,OL,und,acronym,,1997,A/51/1,\n"
            + "state/XAA,Old Land,en,former,1961,1963,A/51/1,\n");

    assertSame(
        AuthorityTables.load(ontology).get("names"),
        """
        <state/XAA> skos:altLabel "Old Land"@en ; c8:acronym "OL" ;
          skosxl:prefLabel <name/state/XAA/State-A-en> ;
          skosxl:altLabel <name/state/XAA/Old-Land-en>, <name/state/XAA/OL-und>,
            <name/state/XAA/Old-Land-en-1961> .
        <name/state/XAA/Old-Land-en> a c8:Name ; skosxl:literalForm "Old Land"@en ;
          c8:nameOf <state/XAA> ; c8:nameKind c8:formerName ;
          c8:validFrom "1971-10-27"^^xsd:date ; c8:validUntil "1997-05"^^xsd:gYearMonth ;
          dcterms:source <https://example.org/1> ; skos:note "after a vote"@en .
        <name/state/XAA/State-A-en> a c8:Name ; skosxl:literalForm "State A"@en ;
          c8:nameOf <state/XAA> ; c8:nameKind c8:officialName ;
          c8:validFrom "1997"^^xsd:gYear ; dcterms:source "A/51/1" .
        <name/state/XAA/OL-und> a c8:Name ; skosxl:literalForm "OL" ;
          c8:nameOf <state/XAA> ; c8:nameKind c8:acronymName ;
          c8:validUntil "1997"^^xsd:gYear ; dcterms:source "A/51/1" .
        <name/state/XAA/Old-Land-en-1961> a c8:Name ; skosxl:literalForm "Old Land"@en ;
          c8:nameOf <state/XAA> ; c8:nameKind c8:formerName ;
          c8:validFrom "1961"^^xsd:gYear ; c8:validUntil "1963"^^xsd:gYear ;
          dcterms:source "A/51/1" .
        """);
  }

  @Test
  void aMembershipIsAResourceWithItsYearsAndHoldsWhereItHasNotEnded() throws IOException {
    file(
        "memberships.csv",
        MEMBERS
            + "organ/council,state/XAA,elected-member,2003,2004,https://example.org/m,\n"
            + "organ/council,state/XBB,permanent-member,,,https://example.org/m,\n"
            + "organ/council,state/XAA,observer,2005,,https://example.org/m,\n");

    assertSame(
        AuthorityTables.load(ontology).get("memberships"),
        """
        <membership/organ/council/state/XAA/2003> a c8:Membership ;
          org:organization <organ/council> ; org:member <state/XAA> ; c8:role c8:electedMember ;
          c8:validFrom "2003"^^xsd:gYear ; c8:validUntil "2004"^^xsd:gYear ;
          dcterms:source <https://example.org/m> .
        <membership/organ/council/state/XBB/0> a c8:Membership ;
          org:organization <organ/council> ; org:member <state/XBB> ; c8:role c8:permanentMember ;
          dcterms:source <https://example.org/m> .
        <state/XBB> org:memberOf <organ/council> .
        <membership/organ/council/state/XAA/2005> a c8:Membership ;
          org:organization <organ/council> ; org:member <state/XAA> ; c8:role c8:observer ;
          c8:validFrom "2005"^^xsd:gYear ; dcterms:source <https://example.org/m> .
        """);
  }

  @Test
  void anEntryHasItsNamesAndMembershipsWithTheirYears() throws IOException {
    file("names.csv", NAMES + "state/XAA,Old Land,en,former,1971-10-27,1997,A/51/1,\n");
    file("memberships.csv", MEMBERS + "organ/council,state/XAA,member,2003,2004,A/57/1,\n");

    AuthorityEntry entry = AuthorityReader.read(ontology, IRIS).getFirst();

    Validity named = new Validity(PartialDate.parse("1971-10-27"), PartialDate.parse("1997"));
    assertThat(entry.names())
        .containsExactly(
            new LangString("State A", "en"),
            new LangString("甲国", "zh"),
            new LangString("Old Land", "en"));
    assertThat(entry.named())
        .contains(
            new Named(new LangString("Old Land", "en"), Optional.of(Named.Kind.FORMER), named),
            new Named(new LangString("甲国", "zh"), Optional.empty(), Validity.ALWAYS));
    assertThat(entry.memberships())
        .containsExactly(
            new Membership(
                new Ref(Kind.ORGAN, "council"),
                new Ref(Kind.STATE, "XAA"),
                Role.MEMBER,
                new Validity(PartialDate.parse("2003"), PartialDate.parse("2004"))));
    assertThat(entry.years()).isEqualTo(new Validity(PartialDate.parse("1960"), Optional.empty()));
  }

  @Test
  void everyBadRowOfNamesIsTold() throws IOException {
    file(
        "names.csv",
        NAMES
            + "state/XAA,Old Land,en,former,1971,1997,A/51/1,\n"
            + "state/XZZ,Nowhere,en,former,1971,1997,A/51/1,\n"
            + "state/XAA,Old Land,xx,bygone,1971-13,1997,,\n"
            + "state/XAA,Older Land,en,former,1998,1997,A/51/1,\n"
            + "state/XAA,Old Land,en,former,1990,,A/51/1,\n"
            + "state/XAA,\" Blank\",en,former,1990,,A/51/1,\n"
            + "state/XAA,Short row,en\n");

    assertThatThrownBy(() -> AuthorityTables.load(ontology))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            names.csv:3: error authority.row: expected an actor that a table describes, such as \
            state/COD as actor, found "state/XZZ"
            names.csv:4: error authority.row: expected a language tag such as zh, or und for none \
            as language, found "xx"
            names.csv:4: error authority.row: expected one of official, formal, short, former, \
            variant, acronym, transliteration as kind, found "bygone"
            names.csv:4: error authority.row: expected a year, yyyy-mm or yyyy-mm-dd, or nothing \
            as from, found "1971-13"
            names.csv:4: error authority.row: expected a text without outer blanks as source, \
            found ""
            names.csv:5: error authority.row: expected until not before from, found 1998 to 1997
            names.csv:6: error authority.row: expected each name of an actor once at a time, \
            found "Old Land" of state/XAA twice
            names.csv:7: error authority.row: expected a text without outer blanks as name, \
            found " Blank"
            names.csv:8: error authority.row: expected 8 cells, found 3""");
  }

  @Test
  void everyBadRowOfMembershipsIsTold() throws IOException {
    file(
        "memberships.csv",
        MEMBERS
            + "organ/council,state/XAA,member,2003,2005,A/57/1,\n"
            + "organ/council,state/XAA,member,2004,2006,A/57/1,\n"
            + "organ/council,state/XAA,observer,2003,,A/57/1,\n"
            + "organ/club,state/XAA,friend,2003,,A/57/1,\n");

    assertThatThrownBy(() -> AuthorityTables.load(ontology))
        .hasMessage(
            """
            memberships.csv:3: error authority.row: expected each membership once at a time, \
            found state/XAA in organ/council twice
            memberships.csv:4: error authority.row: expected each membership once at a time, \
            found state/XAA in organ/council twice
            memberships.csv:5: error authority.row: expected an actor that a table describes, \
            such as state/COD as organization, found "organ/club"
            memberships.csv:5: error authority.row: expected one of member, permanent-member, \
            elected-member, observer, associate, suspended as role, found "friend\"""");
  }

  @Test
  void anotherHeadingIsToldAndSoIsAnUnclosedQuote() throws IOException {
    file("names.csv", "actor,name\n");
    assertThatThrownBy(() -> AuthorityTables.load(ontology))
        .hasMessage(
            "names.csv:1: error authority.row: expected the heading [actor, name, language, kind,"
                + " from, until, source, note], found [actor, name]");

    file("names.csv", NAMES + "state/XAA,\"Old Land,en,former,1971,1997,A/51/1,\n");
    assertThatThrownBy(() -> AuthorityTables.load(ontology)).hasMessageContaining("names.csv");

    file("names.csv", "");
    assertThatThrownBy(() -> AuthorityTables.load(ontology)).hasMessageContaining("names.csv:1:");
  }

  @Test
  void theTablesMoveWithTheBase() throws IOException {
    file("names.csv", NAMES + "state/XAA,Old Land,en,former,1971,1997,A/51/1,\n");

    assertThat(AuthorityTables.load(ontology, new Iris("http://localhost/")).get("names").stream())
        .allMatch(triple -> triple.getSubject().getURI().startsWith("http://localhost/"));
  }

  private static void assertSame(Graph found, String expected) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(PREFIXES + expected, Lang.TURTLE).parse(graph);
    assertThat(found.stream()).containsExactlyInAnyOrderElementsOf(graph.stream().toList());
  }

  private void file(String name, String text) throws IOException {
    Path folder = Files.createDirectories(ontology.resolve("authorities"));
    Files.writeString(folder.resolve(name), text);
  }
}
