package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chapter8.model.Ref;
import org.junit.jupiter.api.Test;

class MovesTest {
  private final Directives directives = new Directives(Texts.CUES);

  private static List<Move.Kind> kinds(String text) {
    return Texts.moves(text).stream().map(Move::kind).toList();
  }

  @Test
  void eachVerbWithASubjectBeginsAMove() {
    assertThat(kinds("加纳代表说，局势严峻，并呼吁各国提供援助。")).containsExactly(Move.Kind.SAYS, Move.Kind.DEMANDS);
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
