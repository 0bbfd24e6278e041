package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chapter8.model.Ref;
import org.chapter8.text.PositionedText;
import org.junit.jupiter.api.Test;

/** Who does what in English sentences, by the rules that read Chinese ones. */
class EnglishMovesTest {
  private static final Cues CUES = Cues.of("en");
  private static final Names NAMES = new Names(GoldenCase.AUTHORITY, CUES);
  private final Directives directives =
      new Directives(CUES, new Antecedents(CUES, () -> GoldenCase.AUTHORITY));

  private static Sentence sentence(String text) {
    PositionedText positioned = PositionedText.of(text);
    return new Sentence(positioned, NAMES.in(positioned.folded()), List.of());
  }

  private static List<Move> moves(String text) {
    return new Moves(CUES).of(sentence(text));
  }

  private List<String> addressees(String text) {
    return directives.addressees(moves(text).getFirst()).stream().map(Ref::key).toList();
  }

  @Test
  void aVerbAfterAndBeginsAMoveWithoutAComma() {
    assertThat(
            moves("The representative of Ghana welcomed the paper and called on donors to help."))
        .extracting(Move::kind)
        .containsExactly(Move.Kind.SAYS, Move.Kind.DEMANDS);
  }

  @Test
  void aNounAfterAndBeginsNone() {
    assertThat(moves("The representative of Ghana welcomed the training and support of observers."))
        .hasSize(1);
  }

  @Test
  void aViewSharedByOthersIsAMoveOfItsOwn() {
    assertThat(
            moves(
                    "The representative of Kenya called for restraint, a view shared by the observer"
                        + " of the African Union.")
                .getLast()
                .seconders())
        .isPresent();
  }

  @Test
  void whoSupportsASpeakerStandsBesideTheName() {
    assertThat(
            moves("The representative of Kenya, supported by Ghana, proposed a fund.")
                .getFirst()
                .seconders())
        .isPresent();
  }

  @Test
  void theImpersonalPassiveNamesNobody() {
    Move move = moves("It was suggested that the Council meet more often.").getFirst();

    assertThat(move.kind()).isEqualTo(Move.Kind.DEMANDS);
    assertThat(move.subject())
        .hasValueSatisfying(s -> assertThat(s.form()).isEqualTo("collective"));
  }

  @Test
  void theAddresseeIsTheObjectOrTheSubjectOfTheModalVerb() {
    assertThat(addressees("The representative of Ghana urged Member States and donors to help."))
        .containsExactly("member-states", "donors");
    assertThat(addressees("The representative of Ghana said that the Council should act."))
        .containsExactly("security-council");
    assertThat(addressees("He stressed the need for the United Nations to act."))
        .containsExactly("united-nations");
    assertThat(addressees("He said that reform must be led by Member States."))
        .containsExactly("member-states");
  }

  @Test
  void theHeadOfAnotherOrganizationIsNoOrganOfTheUnitedNations() {
    assertThat(NAMES.in("the Secretary-General of the League of Arab States").mentions())
        .extracting(mention -> mention.actor().key())
        .containsExactly("league-of-arab-states");
  }

  @Test
  void theCouncilIsTheSecurityCouncilUnlessMoreIsSaid() {
    assertThat(NAMES.in("The Council met the Council of Europe.").mentions())
        .extracting(mention -> mention.actor().key())
        .containsExactly("security-council", "council-of-europe");
    assertThat(NAMES.in("the President of the Council").mentions())
        .extracting(mention -> mention.actor().key())
        .containsExactly("president-of-the-security-council");
  }

  @Test
  void aPointAfterAnAbbreviationEndsNoSentence() {
    assertThat(
            Sentences.of(sentence("Mr. Doe cited No. 5 of S/2011/1. He then left."), CUES).stream()
                .map(Sentence::folded))
        .containsExactly("Mr. Doe cited No. 5 of S/2011/1.", "He then left.");
  }
}
