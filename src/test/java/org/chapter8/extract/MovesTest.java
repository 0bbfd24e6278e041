package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chapter8.model.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovesTest {
  private final Directives directives =
      new Directives(Texts.CUES, new Antecedents(Texts.CUES, () -> GoldenCase.AUTHORITY));

  private static List<Move.Kind> kinds(String text) {
    return Texts.moves(text).stream().map(Move::kind).toList();
  }

  @Test
  void eachVerbWithASubjectBeginsAMove() {
    assertThat(kinds("加纳代表说，局势严峻，并呼吁各国提供援助。")).containsExactly(Move.Kind.SAYS, Move.Kind.DEMANDS);
  }

  /** One verb of each way of saying, wishing and undertaking. */
  @ParameterizedTest
  @ValueSource(
      strings = {"声称", "坚信", "答复说", "驳斥", "陈述", "列举", "赞许", "痛斥", "质疑", "概括", "再三强调", "披露"})
  void everyVerbOfSayingBeginsAMove(String verb) {
    assertThat(kinds("加纳代表" + verb + "了局势的变化。")).containsExactly(Move.Kind.SAYS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"敦请", "督促", "呼请", "期望", "盼望", "倡导", "力劝", "责成"})
  void everyVerbOfDemandingBeginsADemand(String verb) {
    assertThat(kinds("加纳代表" + verb + "会员国提供援助。")).containsExactly(Move.Kind.DEMANDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"愿意", "有意", "答应", "允诺", "随时准备", "致力于"})
  void everyVerbOfUndertakingBeginsACommitment(String verb) {
    assertThat(kinds("加纳代表" + verb + "提供部队。")).containsExactly(Move.Kind.COMMITS);
  }

  /** Words that hold a verb of saying within another, or that report no speech. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "加纳代表的陈述受到重视。",
        "会议的建议得到了采纳。",
        "局势的描述并不完整。",
        "两国的答复均已印发。",
        "这一期望尚未实现。",
        "停火的承诺没有兑现。",
      })
  void aNounThatIsAlsoAVerbBeginsNoMove(String text) {
    assertThat(kinds(text)).containsExactly(Move.Kind.UNSAID);
  }

  @Test
  void agreementIsAMoveOfItsOwn() {
    assertThat(kinds("肯尼亚代表对此表示赞同。")).containsExactly(Move.Kind.SECONDS);
    assertThat(kinds("肯尼亚代表也持同样看法。")).containsExactly(Move.Kind.SECONDS);
  }

  @Test
  void aVerbBeforeOfIsNoMove() {
    assertThat(kinds("加纳代表说，秘书长建议的办法可行。")).containsExactly(Move.Kind.SAYS);
  }

  @Test
  void anOfficerWithAnUnknownVerbStillSpeaks() {
    List<Move> moves = Texts.moves("加纳代表细述了本国经验，并敦促各国效仿。");

    assertThat(moves).hasSize(2);
    assertThat(moves.getFirst().subject()).isPresent();
  }

  @Test
  void whoAgreesIsFoundBeforeTheSpeaker() {
    assertThat(Texts.moves("得到加纳代表附和的肯尼亚代表建议举行会议。").getFirst().seconders()).isPresent();
  }

  @Test
  void reasonsAndCircumstancesDemandNothing() {
    assertThat(directives.isDirective(Texts.moves("加纳代表说，情况良好，因为需要得到了满足。").getFirst())).isFalse();
    assertThat(directives.isDirective(Texts.moves("加纳代表说，各国应采取行动。").getFirst())).isTrue();
    assertThat(directives.isDirective(Texts.moves("加纳代表说，这是相应的反应。").getFirst())).isFalse();
  }

  @Test
  void proposalsOnlyAnnouncedDemandNothing() {
    assertThat(directives.isDirective(Texts.moves("加纳代表提出了若干具体建议。").getFirst())).isFalse();
    assertThat(directives.isDirective(Texts.moves("加纳代表提出建立一个基金。").getFirst())).isTrue();
  }

  @Test
  void theAddresseeIsTheObjectOrTheSubjectOfTheModalVerb() {
    assertThat(addressees("加纳代表敦促会员国和捐助国提供援助。"))
        .containsExactly("member-states", "donor-countries");
    assertThat(addressees("加纳代表说，安理会应采取行动。")).containsExactly("security-council");
    assertThat(addressees("加纳代表说，改革必须由会员国主导。")).containsExactly("member-states");
    assertThat(addressees("加纳代表表示希望国际社会提供援助。")).containsExactly("international-community");
  }

  private List<String> addressees(String text) {
    return directives.addressees(Texts.moves(text).getFirst()).stream().map(Ref::key).toList();
  }
}
