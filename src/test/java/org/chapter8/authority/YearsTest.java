package org.chapter8.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.chapter8.model.AuthorityEntry;
import org.chapter8.model.Membership;
import org.chapter8.model.Membership.Role;
import org.chapter8.model.Named;
import org.chapter8.model.Ref;
import org.chapter8.model.Ref.Kind;
import org.chapter8.model.Validity;
import org.chapter8.rdf.AuthorityReader;
import org.chapter8.rdf.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold of the years of names and memberships in the tables of the repository. */
final class YearsTest {
  private static final Ref COUNCIL = new Ref(Kind.ORGAN, "security-council");
  private static final Ref UNITED_NATIONS = new Ref(Kind.ORGANIZATION, "united-nations");

  private static final Map<Ref, AuthorityEntry> ENTRIES =
      AuthorityReader.read(Path.of("ontology"), new Iris(Iris.DEFAULT_BASE)).stream()
          .collect(Collectors.toMap(AuthorityEntry::id, entry -> entry));

  static IntStream years() {
    return IntStream.rangeClosed(1946, 2026);
  }

  @Test
  void theCouncilHasSixElectedMembersUntil1965AndTenSince() {
    for (int year : years().toArray()) {
      LocalDate day = LocalDate.of(year, 11, 15);
      assertThat(members(COUNCIL, day, Role.PERMANENT_MEMBER)).as("%s", day).hasSize(5);
      assertThat(members(COUNCIL, day, Role.ELECTED_MEMBER))
          .as("%s", day)
          .hasSize(year <= 1965 ? 6 : 10);
    }
  }

  /** On the day of as-of.txt, though the terms of the elected ones have an end. */
  @Test
  void theCouncilHasItsMembersOfTodayAndTheirTermsAsDays() {
    Graph years = Tables.years();
    Node council = new Iris(Iris.DEFAULT_BASE).node(COUNCIL);
    assertThat(years.stream(Node.ANY, ORG.memberOf.asNode(), council)).hasSize(15);
    List<Node> terms =
        years.stream(Node.ANY, ORG.organization.asNode(), council)
            .map(triple -> triple.getSubject())
            .toList();
    assertThat(terms)
        .hasSizeGreaterThan(300)
        .allMatch(term -> years.contains(term, Tables.term("firstDay"), Node.ANY))
        .allMatch(
            term ->
                years.contains(term, Tables.term("validUntil"), Node.ANY)
                    == years.contains(term, Tables.term("lastDay"), Node.ANY));
  }

  @Test
  void nobodySitsInTheCouncilWhoIsNoMemberOfTheUnitedNations() {
    for (int year : years().toArray()) {
      LocalDate day = LocalDate.of(year, 11, 15);
      assertThat(members(UNITED_NATIONS, day, Role.MEMBER))
          .as("%s", day)
          .containsAll(members(COUNCIL, day, Role.ELECTED_MEMBER));
    }
  }

  /**
   * The growth of the membership, as the United Nations counts it at the end of a year, but for the
   * years 1992 to 1999: there it counts the seat of Yugoslavia, which nobody took.
   */
  @ParameterizedTest
  @CsvSource({
    "1945,51",
    "1946,55",
    "1947,57",
    "1948,58",
    "1949,59",
    "1950,60",
    "1955,76",
    "1956,80",
    "1957,82",
    "1958,82",
    "1960,99",
    "1961,104",
    "1962,110",
    "1963,113",
    "1964,115",
    "1965,117",
    "1966,122",
    "1967,123",
    "1968,126",
    "1970,127",
    "1971,132",
    "1973,135",
    "1974,138",
    "1975,144",
    "1976,147",
    "1977,149",
    "1978,151",
    "1979,152",
    "1980,154",
    "1981,157",
    "1983,158",
    "1984,159",
    "1990,159",
    "1991,166",
    "1992,178",
    "1993,183",
    "1994,184",
    "1999,187",
    "2000,189",
    "2002,191",
    "2006,192",
    "2011,193",
    "2026,193"
  })
  void theUnitedNationsHasAsManyMembersAsItCounts(int year, int members) {
    assertThat(members(UNITED_NATIONS, LocalDate.of(year, 12, 31), Role.MEMBER)).hasSize(members);
  }

  @Test
  void everyMemberOfTheUnitedNationsHasTheDayOfItsAdmission() {
    assertThat(of(UNITED_NATIONS, Role.MEMBER))
        .allSatisfy(
            membership ->
                assertThat(membership.years().from().orElseThrow().day())
                    .as("%s", membership)
                    .isPresent());
  }

  @Test
  void noNameOrMembershipReachesBeyondTheLifeOfItsActor() {
    assertThat(ENTRIES.values())
        .allSatisfy(
            entry -> {
              assertThat(entry.named())
                  .allMatch(named -> named.years().within(entry.years()), "within its years");
              assertThat(entry.memberships())
                  .allMatch(held -> held.years().within(entry.years()), "within its years");
            });
  }

  /** The last day is one on which the predecessor still held it. */
  @Test
  void noSuccessorTakesASeatOnTheLastDayOfItsPredecessor() {
    Set<String> shared = new TreeSet<>();
    Tables.read("states").stream(Node.ANY, DCTerms.replaces.asNode(), Node.ANY)
        .forEach(
            pair ->
                heldBy(pair.getObject())
                    .filter(held -> heldBy(pair.getSubject()).anyMatch(next -> meets(held, next)))
                    .forEach(held -> shared.add(held.toString())));
    assertThat(shared).isEmpty();
  }

  private static boolean meets(Membership held, Membership next) {
    return held.organization().equals(next.organization())
        && held.role() == next.role()
        && held.years().until().isPresent()
        && held.years().until().equals(next.years().from());
  }

  private static Stream<Membership> heldBy(Node state) {
    return ENTRIES.get(new Iris(Iris.DEFAULT_BASE).ref(state.getURI())).memberships().stream();
  }

  @Test
  void everyFormerNameHasAnEnd() {
    assertThat(named(Named.Kind.FORMER))
        .hasSizeGreaterThan(300)
        .allMatch(named -> named.years().until().isPresent());
  }

  @Test
  void aFormerNameIsThereInChineseOrEnglishAtLeast() {
    assertThat(ENTRIES.values().stream().filter(entry -> !years(entry).isEmpty()))
        .allSatisfy(
            entry ->
                assertThat(years(entry).stream().map(named -> named.form().lang()))
                    .as("%s", entry.id())
                    .containsAnyOf("zh", "en"));
  }

  @Test
  void aNameOfATimeStandsInOnePlaceOnly() {
    Graph tables = Tables.all();
    for (AuthorityEntry entry : ENTRIES.values()) {
      Set<String> inTime =
          years(entry).stream()
              .map(named -> named.form().value() + "@" + named.form().lang())
              .collect(Collectors.toSet());
      Node actor = new Iris(Iris.DEFAULT_BASE).node(entry.id());
      Set<String> plain =
          Stream.of(Tables.ALT_LABEL, Tables.term("acronym"))
              .flatMap(property -> Tables.objects(tables, actor, property).stream())
              .map(label -> label.getLiteralLexicalForm() + "@" + label.getLiteralLanguage())
              .collect(Collectors.toSet());
      assertThat(plain).as("%s", entry.id()).allMatch(name -> !inTime.contains(name));
    }
  }

  @Test
  void whoIsReplacedHasEndedAndKnowsItsSuccessorsBothWays() {
    Graph states = Tables.read("states");
    assertThat(states.stream(Node.ANY, DCTerms.isReplacedBy.asNode(), Node.ANY))
        .hasSizeGreaterThan(10)
        .allMatch(
            triple ->
                states.contains(triple.getObject(), DCTerms.replaces.asNode(), triple.getSubject()))
        .allMatch(
            triple -> states.contains(triple.getSubject(), Tables.term("validUntil"), Node.ANY));
    assertThat(states.stream(Node.ANY, DCTerms.replaces.asNode(), Node.ANY))
        .allMatch(
            triple ->
                states.contains(
                    triple.getObject(), DCTerms.isReplacedBy.asNode(), triple.getSubject()));
  }

  @ParameterizedTest
  @CsvSource({
    "COD,Zaire,1990-08-02,true",
    "COD,Zaire,1998-08-02,false",
    "COD,刚果民主共和国,1990-08-02,false",
    "COD,刚果民主共和国,1970-08-02,true",
    "COD,刚果民主共和国,2003-08-02,true",
    "SCG,Federal Republic of Yugoslavia,1999-06-10,true",
    "YUG,Socialist Federal Republic of Yugoslavia,1999-06-10,false",
    "MKD,前南斯拉夫的马其顿共和国,2003-01-01,true",
    "TUR,Türkiye,2009-01-01,false",
    "EGY,United Arab Republic,1961-06-01,true",
  })
  void aNameIsThatOfItsTime(String state, String name, LocalDate day, boolean holds) {
    assertThat(
            ENTRIES.get(new Ref(Kind.STATE, state)).named().stream()
                .filter(named -> named.form().value().equals(name))
                .anyMatch(named -> named.years().covers(day)))
        .isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "european-union,GBR,2019-06-01,true",
    "european-union,GBR,2021-06-01,false",
    "african-union,MAR,2010-01-01,false",
    "african-union,MAR,2018-01-01,true",
    "north-atlantic-treaty-organization,SWE,2025-01-01,true",
    "association-of-southeast-asian-nations,VNM,1994-01-01,false",
    "united-nations,SUN,1991-12-23,true",
    "united-nations,SUN,1991-12-24,false",
    "organization-of-african-unity,KEN,2002-07-09,false",
    "andean-community,CHL,1976-01-01,true",
    "council-of-the-baltic-sea-states,RUS,2023-01-01,false",
    "commonwealth,GMB,2016-01-01,false",
    "commonwealth,GMB,2018-03-01,true",
    "organization-of-islamic-cooperation,PSE,1970-01-01,true",
    "conference-on-interaction-and-confidence-building-measures-in-asia,BGD,2020-01-01,true",
    "conference-on-interaction-and-confidence-building-measures-in-asia,BDI,2020-01-01,false",
    "international-organization-of-la-francophonie,QAT,2020-01-01,false",
  })
  void aMembershipIsThatOfItsTime(String body, String state, LocalDate day, boolean holds) {
    Ref organization = new Ref(Kind.ORGANIZATION, body);
    assertThat(members(organization, day, Role.MEMBER).contains(new Ref(Kind.STATE, state)))
        .isEqualTo(holds);
  }

  private static Set<Ref> members(Ref organization, LocalDate day, Role role) {
    return of(organization, role)
        .filter(membership -> membership.years().covers(day))
        .map(Membership::member)
        .collect(Collectors.toSet());
  }

  private static Stream<Membership> of(Ref organization, Role role) {
    return ENTRIES.values().stream()
        .flatMap(entry -> entry.memberships().stream())
        .filter(held -> held.organization().equals(organization) && held.role() == role);
  }

  private static Stream<Named> named(Named.Kind kind) {
    return ENTRIES.values().stream()
        .flatMap(entry -> entry.named().stream())
        .filter(named -> named.kind().equals(Optional.of(kind)));
  }

  private static List<Named> years(AuthorityEntry entry) {
    return entry.named().stream().filter(named -> !named.years().equals(Validity.ALWAYS)).toList();
  }
}
