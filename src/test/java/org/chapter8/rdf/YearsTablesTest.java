package org.chapter8.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.ORG;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTablesTest {
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static final String BASE = Iris.DEFAULT_BASE;
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
            <organ/old> a c8:Organ, c8:Actor ; skos:prefLabel "旧会"@zh, "Old Club"@en ;
              c8:validFrom "1960"^^xsd:gYear ; c8:validUntil "1980-06"^^xsd:gYearMonth .
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
          c8:firstDay "1971-10-27"^^xsd:date ; c8:lastDay "1997-05-31"^^xsd:date ;
          dcterms:source <https://example.org/1> ; skos:note "after a vote"@en .
        <name/state/XAA/State-A-en> a c8:Name ; skosxl:literalForm "State A"@en ;
          c8:nameOf <state/XAA> ; c8:nameKind c8:officialName ;
          c8:validFrom "1997"^^xsd:gYear ; c8:firstDay "1997-01-01"^^xsd:date ;
          dcterms:source "A/51/1" .
        <name/state/XAA/OL-und> a c8:Name ; skosxl:literalForm "OL" ;
          c8:nameOf <state/XAA> ; c8:nameKind c8:acronymName ;
          c8:validUntil "1997"^^xsd:gYear ; c8:lastDay "1997-12-31"^^xsd:date ;
          dcterms:source "A/51/1" .
        <name/state/XAA/Old-Land-en-1961> a c8:Name ; skosxl:literalForm "Old Land"@en ;
          c8:nameOf <state/XAA> ; c8:nameKind c8:formerName ;
          c8:validFrom "1961"^^xsd:gYear ; c8:validUntil "1963"^^xsd:gYear ;
          c8:firstDay "1961-01-01"^^xsd:date ; c8:lastDay "1963-12-31"^^xsd:date ;
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
          c8:firstDay "2003-01-01"^^xsd:date ; c8:lastDay "2004-12-31"^^xsd:date ;
          dcterms:source <https://example.org/m> .
        <membership/organ/council/state/XBB/0> a c8:Membership ;
          org:organization <organ/council> ; org:member <state/XBB> ; c8:role c8:permanentMember ;
          dcterms:source <https://example.org/m> .
        <state/XBB> org:memberOf <organ/council> .
        <membership/organ/council/state/XAA/2005> a c8:Membership ;
          org:organization <organ/council> ; org:member <state/XAA> ; c8:role c8:observer ;
          c8:validFrom "2005"^^xsd:gYear ; c8:firstDay "2005-01-01"^^xsd:date ;
          dcterms:source <https://example.org/m> .
        """);
  }

  @Test
  void anEntryHasItsNamesAndMembershipsWithTheirYears() throws IOException {
    file("names.csv", NAMES + "state/XAA,Old Land,en,former,1971-10-27,1997,A/51/1,\n");
    file("memberships.csv", MEMBERS + "organ/council,state/XAA,member,2003,2004,A/57/1,\n");

    AuthorityEntry entry =
        AuthorityReader.read(ontology, IRIS).stream()
            .filter(read -> read.id().equals(new Ref(Kind.STATE, "XAA")))
            .findFirst()
            .orElseThrow();

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
            + "state/XAA,Old Land,en,former,1990,1999,A/51/1,\n"
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
            variant, acronym, transliteration, office as kind, found "bygone"
            names.csv:4: error authority.row: expected a year, yyyy-mm or yyyy-mm-dd, or nothing \
            as from, found "1971-13"
            names.csv:4: error authority.row: expected a text of one line without outer blanks as source, \
            found ""
            names.csv:5: error authority.row: expected until not before from, found 1998 to 1997
            names.csv:6: error authority.row: expected each name of an actor once at a time, \
            found "Old Land" of state/XAA twice
            names.csv:7: error authority.row: expected a text of one line without outer blanks as name, \
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
    assertThatThrownBy(() -> AuthorityTables.load(ontology))
        .hasMessage(
            "names.csv:2: error authority.row: expected quotes around whole cells, those within a"
                + " cell doubled, found one without its partner in the row that begins here");

    file("names.csv", "");
    assertThatThrownBy(() -> AuthorityTables.load(ontology)).hasMessageContaining("names.csv:1:");
  }

  @Test
  void whoSitsOnTheDayOfTheTablesIsAMemberThoughItsTermHasAnEnd() throws IOException {
    file("as-of.txt", "2026-11-22\n");
    file(
        "memberships.csv",
        MEMBERS
            + "organ/council,state/XAA,elected-member,2025,2026,A/1,\n"
            + "organ/council,state/XBB,elected-member,2027,2028,A/1,\n"
            + "organ/old,state/XAA,member,1970,,A/1,\n"
            + "organ/old,state/XBB,member,1970,1979,A/1,\n");

    Graph memberships = AuthorityTables.load(ontology).get("memberships");

    assertThat(memberships.stream(Node.ANY, ORG.memberOf.asNode(), Node.ANY))
        .extracting(triple -> triple.getSubject() + " " + triple.getObject())
        .containsExactly(BASE + "state/XAA " + BASE + "organ/council");
  }

  @Test
  void anOfficeIsReadAndIsNoLabel() throws IOException {
    file("names.csv", NAMES + "state/XAA,甲国主席,zh,office,,,A/1,\n");

    assertSame(
        AuthorityTables.load(ontology).get("names"),
        """
        <name/state/XAA/甲国主席-zh> a c8:Name ; skosxl:literalForm "甲国主席"@zh ;
          c8:nameOf <state/XAA> ; c8:nameKind c8:officeName ; dcterms:source "A/1" .
        """);
    AuthorityEntry entry =
        AuthorityReader.read(ontology, IRIS).stream()
            .filter(read -> read.id().equals(new Ref(Kind.STATE, "XAA")))
            .findFirst()
            .orElseThrow();
    assertThat(entry.names()).contains(new LangString("甲国主席", "zh"));
    assertThat(entry.named())
        .contains(
            new Named(
                new LangString("甲国主席", "zh"), Optional.of(Named.Kind.OFFICE), Validity.ALWAYS));
  }

  @Test
  void theLifeOfAnActorHasDaysThatCompare() {
    Node club = IRIS.node(new Ref(Kind.ORGAN, "old"));
    Graph actors = AuthorityTables.load(ontology).get("actors");
    assertThat(actors.contains(club, Vocabulary.Properties.FIRST_DAY, day("1960-01-01"))).isTrue();
    assertThat(actors.contains(club, Vocabulary.Properties.LAST_DAY, day("1980-06-30"))).isTrue();
  }

  private static Node day(String day) {
    return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
  }

  /** A row of names or memberships by itself, and what is expected in its place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          names       | state/XAA,Old Land,en,former,1971,,A/1,  | expected until for a former name
          names       | state/XAA,Old Land,zh,variant,,,A/1,     | expected Han letters
          names       | state/XAA,旧国,en,variant,,,A/1,          | expected Latin letters
          names       | state/XAA,Old Land,ru,variant,,,A/1,     | expected Cyrillic letters
          names       | state/XAA,旧国,ar,variant,,,A/1,          | expected Arabic letters
          names       | organ/old,Old Club,en,variant,1990,,A/1, | expected a time when organ/old existed, 1960 to 1980-06
          names       | state/XAA,Head,en,office,1990,,A/1,      | expected an office with a language and without years
          memberships | state/XBB,state/XAA,member,1990,,A/1,    | expected an organization, an organ or a group
          memberships | organ/old,organ/old,member,1970,,A/1,    | expected a member other than the organization
          memberships | organ/old,state/XBB,member,1981,,A/1,    | expected a time when organ/old existed, 1960 to 1980-06
          memberships | organ/council,state/XAA,member,1950,1959,A/1, | expected a time when state/XAA existed, 1960 to -
          memberships | organ/council,state/XAA,suspended,1990,1991,A/1, | expected a membership that the suspension lies within
          """)
  void aRowThatCannotBeRightIsRefused(String table, String row, String expected)
      throws IOException {
    file(table + ".csv", (table.equals("names") ? NAMES : MEMBERS) + row + "\n");

    assertThatThrownBy(() -> AuthorityTables.load(ontology))
        .isInstanceOf(TableErrors.class)
        .hasMessageStartingWith(table + ".csv:2: error authority.row: " + expected)
        .hasMessageContaining(", found ");
  }

  @Test
  void rowsLikeThemThatMayBeRightAreTaken() throws IOException {
    file(
        "names.csv",
        NAMES
            + "state/XAA,Jiaguo,zh-Latn,transliteration,,,A/1,\n"
            + "state/XAA,J23运动,zh,variant,,,A/1,\n"
            + "state/XAA,Altland,de,variant,,,A/1,\n");
    file(
        "memberships.csv",
        MEMBERS
            + "organ/council,state/XAA,suspended,1992,1993,A/1,\n"
            + "organ/council,state/XAA,member,1970,1995,A/1,\n"
            + "organ/council,state/XAA,member,1995,,A/1,\n"
            + "organ/council,state/XAA,suspended,2000,,A/1,\n");

    assertThat(AuthorityTables.load(ontology)).containsKeys("names", "memberships");
  }

  @Test
  void aTermThatSharesAYearWithAnotherIsRefused() throws IOException {
    file(
        "memberships.csv",
        MEMBERS
            + "organ/council,state/XAA,elected-member,2003,2004,A/1,\n"
            + "organ/council,state/XAA,elected-member,2004,2005,A/1,\n");

    assertThatThrownBy(() -> AuthorityTables.load(ontology))
        .hasMessageStartingWith("memberships.csv:3: error authority.row: expected each membership");
  }

  @Test
  void theErrorsOfBothTablesAreToldTogether() throws IOException {
    file("names.csv", NAMES + "state/XZZ,A,en,short,,,A/1,\n");
    file("memberships.csv", MEMBERS + "organ/zzz,state/XAA,member,,,A/1,\n");
    file("as-of.txt", "today\n");

    assertThatThrownBy(() -> AuthorityTables.load(ontology))
        .message()
        .satisfies(
            message ->
                assertThat(message.lines().map(line -> line.replaceFirst(" error.*", "")))
                    .containsExactly("names.csv:2:", "as-of.txt:1:", "memberships.csv:2:"));
  }

  @Test
  void aByteOrderMarkIsSkippedAndOtherBytesAreToldWithTheirLine() throws IOException {
    file("names.csv", "\uFEFF" + NAMES + "state/XAA,Old Land,en,variant,,,A/1,\n");
    assertThat(AuthorityTables.load(ontology)).containsKey("names");

    Files.write(
        ontology.resolve("authorities/names.csv"),
        (NAMES + "state/XAA,Pérou,fr,variant,,,A/1,\n").getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> AuthorityTables.load(ontology))
        .hasMessage("names.csv:2: error authority.row: expected UTF-8, found bytes that are not");
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
