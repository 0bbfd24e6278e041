package org.chapter8.echo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chapter8.NoNames;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;
import org.junit.jupiter.api.Test;

class EchoFinderTest {
  private static final String FUND = "A trust fund for training mediators should be established.";
  private static final String DECISION =
      "Decides to establish a trust fund for training mediators.";
  private static final String FUND_ZH = "应设立一个信托基金，用于培训调解员。";
  private static final Ref GHANA = new Ref(Ref.Kind.STATE, "GHA");
  private static final Ref CHILE = new Ref(Ref.Kind.STATE, "CHL");

  private static Said said(
      String document, int at, String day, Ref who, String force, String text) {
    boolean han = text.codePoints().anyMatch(Character::isIdeographic);
    return new Said(
        new Ref(Ref.Kind.STATEMENT, document + "/" + at),
        new LangString(text, han ? "zh" : "en"),
        Optional.of(day).filter(given -> !given.isEmpty()).map(LocalDate::parse),
        Ref.document(document),
        Ref.document(document),
        at,
        List.of(who),
        List.of(),
        List.of(),
        force,
        List.of(),
        List.of());
  }

  private static Said inSeries(String document, String day, String text, String... cited) {
    Said said = said(document, 1, day, GHANA, "operative", text);
    return new Said(
        said.id(),
        said.text(),
        said.day(),
        said.source(),
        said.document(),
        said.position(),
        said.madeBy(),
        said.addressedTo(),
        said.themes(),
        said.force(),
        said.cites(),
        Stream.of(cited).map(Ref::document).toList());
  }

  private static List<String> echoes(Said... statements) {
    List<Echo> found = new ArrayList<>();
    new EchoFinder(NoNames.INSTANCE).find(EchoSet.inOrder(List.of(statements)), found::add);
    return found.stream()
        .map(echo -> echo.later().key() + " " + echo.kind().term() + " " + echo.earlier().key())
        .toList();
  }

  @Test
  void aProposalMadeAgainInAnotherLanguageLeadsBackToTheFirst() {
    assertThat(
            echoes(
                said("b", 1, "2003-04-11", CHILE, "proposal", FUND_ZH),
                said("a", 1, "1998-07-28", GHANA, "proposal", FUND)))
        .containsExactly("b/1 repeats a/1");
  }

  @Test
  void aDecisionCarriesOutWhatWasProposed() {
    assertThat(
            echoes(
                said("a", 1, "1998-07-28", GHANA, "proposal", FUND),
                said("b", 1, "2005-10-17", CHILE, "operative", DECISION)))
        .containsExactly("b/1 carriesOut a/1");
  }

  @Test
  void whatIsAskedOnTheSameThingButIsAnotherActIsNoEcho() {
    assertThat(
            echoes(
                said("a", 1, "1998-07-28", GHANA, "proposal", FUND),
                said("b", 1, "2005-10-17", CHILE, "proposal", "The trust fund should be audited.")))
        .isEmpty();
  }

  @Test
  void formalWordsAreNoEcho() {
    String formal = "请将本函及其附件作为安全理事会的文件分发为荷。";
    assertThat(
            echoes(
                said("a", 1, "1998-07-28", GHANA, "proposal", formal),
                said("b", 1, "2005-10-17", CHILE, "proposal", formal)))
        .isEmpty();
  }

  @Test
  void onOneDayOnlyAnotherSpeakerOfTheSameRecordAnswers() {
    assertThat(
            echoes(
                said("a", 1, "1998-07-28", GHANA, "proposal", FUND),
                said("a", 2, "1998-07-28", GHANA, "proposal", FUND),
                said("a", 3, "1998-07-28", CHILE, "proposal", FUND),
                said("b", 1, "1998-07-28", CHILE, "proposal", FUND)))
        .containsExactlyInAnyOrder("a/3 repeats a/1", "a/3 repeats a/2");
  }

  @Test
  void whatHasNoDayIsLinkedToNothingUnlessItsDocumentRefersToTheOther() {
    assertThat(
            echoes(
                said("a", 1, "1998-07-28", GHANA, "proposal", FUND),
                said("b", 1, "", CHILE, "proposal", FUND)))
        .isEmpty();
  }

  @Test
  void oneIsLinkedToTheLatestOfManyAlikeAndTheOthersAreCounted() {
    List<Said> all = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      all.add(said("d" + i, 1, "200" + i + "-01-01", GHANA, "proposal", FUND));
    }
    List<Echo> found = new ArrayList<>();
    EchoFinder.Outcome outcome = new EchoFinder(NoNames.INSTANCE).find(all, found::add);
    assertThat(found.stream().filter(echo -> echo.later().key().equals("d8/1")))
        .extracting(echo -> echo.earlier().key())
        .containsExactly("d7/1", "d6/1", "d5/1", "d4/1", "d3/1");
    assertThat(outcome.leftOut()).isEqualTo(1 + 2 + 3);
  }

  @Test
  void theSameWordsInSeriesThatReferToNothingInCommonAreNoEcho() {
    assertThat(
            echoes(
                inSeries("a", "1998-07-28", DECISION, "one", "two"),
                inSeries("b", "2003-04-11", DECISION, "three", "four"),
                inSeries("c", "2005-10-17", DECISION, "one", "two", "five")))
        .containsExactly("c/1 repeats a/1");
  }

  @Test
  void whatIsDoneOnceForOneCaseIsNoEchoOfTheSameForAnother() {
    String text = "Recommends that the applicant be admitted to membership with a trust fund.";
    assertThat(
            echoes(
                said("a", 1, "1998-07-28", GHANA, "operative", text),
                said("b", 1, "2003-04-11", GHANA, "operative", text)))
        .isEmpty();
  }
}
