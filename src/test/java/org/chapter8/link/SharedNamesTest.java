package org.chapter8.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chapter8.model.ActorNames.Candidate;
import org.chapter8.model.ActorNames.Doubt;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.AuthorityEntry;
import org.chapter8.model.Finding;
import org.chapter8.model.LangString;
import org.chapter8.model.Membership;
import org.chapter8.model.NameContext;
import org.chapter8.model.Named;
import org.chapter8.model.PartialDate;
import org.chapter8.model.Ref;
import org.chapter8.model.Validity;
import org.junit.jupiter.api.Test;

final class SharedNamesTest {
  private static final Ref NORTH = new Ref(Ref.Kind.STATE, "north-ruritania");
  private static final Ref SOUTH = new Ref(Ref.Kind.STATE, "south-ruritania");
  private static final Validity LATER =
      new Validity(PartialDate.parse("1950"), PartialDate.parse("1990"));

  private static final List<AuthorityEntry> TABLES =
      List.of(
          new AuthorityEntry(
              NORTH,
              names("Ruritania", "North Ruritania"),
              Optional.empty(),
              List.of(),
              List.of(),
              Validity.ALWAYS),
          new AuthorityEntry(
              SOUTH,
              names("Ruritania", "South Ruritania"),
              Optional.empty(),
              List.of(new Named(new LangString("Ruritania", "en"), Optional.empty(), LATER)),
              List.of(
                  new Membership(
                      CouncilTerms.COUNCIL,
                      SOUTH,
                      Membership.Role.ELECTED_MEMBER,
                      new Validity(PartialDate.parse("1970"), PartialDate.parse("1971")))),
              Validity.ALWAYS));

  private static final NameIndex INDEX =
      new NameIndex(
          TABLES,
          FalseFriends.none(),
          AmbiguityReader.read(
              Stream.of(
                  "@taking-part",
                  "    after     ,? said",
                  "Ruritania",
                  "  state/north-ruritania",
                  "    after     \\(North\\)",
                  "    near      Strelsau|Hentzau",
                  "    by-name",
                  "  state/south-ruritania",
                  "    near      Zenda",
                  "    by-name",
                  "  nobody",
                  "    after     Bay")));

  @Test
  void wordsBesideTheNameComeFirst() {
    assertThat(found("Zenda is in Ruritania (North).", NameContext.NONE)).containsExactly(NORTH);
    assertThat(found("the shores of Ruritania Bay", NameContext.NONE)).isEmpty();
    assertThat(INDEX.doubts("the shores of Ruritania Bay")).isEmpty();
  }

  @Test
  void wordsOfTheSentenceCountAndOnlyWholeOnes() {
    assertThat(found("A train left Zenda for the coast of Ruritania.", NameContext.NONE))
        .containsExactly(SOUTH);
    assertThat(found("The Zendavesta is read in Ruritania.", NameContext.NONE)).isEmpty();
  }

  @Test
  void aNameIsNotReadOutsideItsYears() {
    assertThat(found("aid to Ruritania", on(1995))).containsExactly(NORTH);
    assertThat(found("aid to Ruritania", on(1960))).isEmpty();
    assertThat(found("In 1993 Ruritania was poor.", on(1960))).containsExactly(NORTH);
  }

  @Test
  void whoTakesPartIsTheMemberOfTheCouncil() {
    assertThat(found("Ruritania said that Strelsau was lost.", on(1970))).containsExactly(SOUTH);
    assertThat(found("Strelsau was lost to Ruritania.", on(1970))).containsExactly(NORTH);
  }

  @Test
  void whoStandsInTheSentenceByItsOwnNameIsNotMeant() {
    assertThat(found("North Ruritania and Ruritania", on(1960))).containsExactly(NORTH, SOUTH);
  }

  @Test
  void whatTheDocumentNamesElsewhereIsMeant() {
    NameContext known = NameContext.NONE.naming(Map.of("south ruritania", Set.of(SOUTH)));
    assertThat(found("aid to Ruritania", known)).containsExactly(SOUTH);
    assertThat(found("aid to Ruritania", known.naming(Map.of("north ruritania", Set.of(NORTH)))))
        .isEmpty();
  }

  @Test
  void whatStaysOpenIsADoubtWithItsCandidatesAndWhatTheyNeed() {
    assertThat(INDEX.doubts("aid to Ruritania"))
        .containsExactly(
            new Doubt(
                7,
                16,
                "Ruritania",
                List.of(new Candidate(NORTH, "Strelsau, Hentzau"), new Candidate(SOUTH, "Zenda"))));
  }

  @Test
  void aSharedNameWithoutARuleAndARuleWithoutANameAreFindings() {
    assertThat(SharedForms.check(TABLES, Ambiguities.none()))
        .extracting(Finding::code)
        .containsExactly("name.no-rule");
    assertThat(
            SharedForms.check(
                TABLES, AmbiguityReader.read(Stream.of("Ruritania|Graustark", "  state/X"))))
        .extracting(Finding::code)
        .containsOnly("name.rule-unused", "name.rule-unknown-actor");
  }

  @Test
  void aListThatSaysNothingSensibleIsRefused() {
    assertThatThrownBy(() -> AmbiguityReader.read(Stream.of("A", "  village/x", "B")))
        .hasMessage("expected the key of an actor, found village/x");
    assertThatThrownBy(() -> AmbiguityReader.read(Stream.of("A", "  state/X", "    years 1990")))
        .hasMessage("expected two days with .. between, found 1990");
  }

  private static NameContext on(int year) {
    return new NameContext(
        Optional.of(LocalDate.of(year, 6, 1)),
        Optional.of(CouncilTerms.COUNCIL),
        Map.of(),
        "",
        false);
  }

  private static List<Ref> found(String text, NameContext context) {
    return INDEX.in(context).find(text).stream().map(Mention::actor).toList();
  }

  private static List<LangString> names(String... names) {
    return Stream.of(names).map(name -> new LangString(name, "en")).toList();
  }
}
