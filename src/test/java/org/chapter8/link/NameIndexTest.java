package org.chapter8.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.AuthorityEntry;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;
import org.junit.jupiter.api.Test;

final class NameIndexTest {

  private static final Ref COG = new Ref(Ref.Kind.STATE, "COG");
  private static final Ref COD = new Ref(Ref.Kind.STATE, "COD");
  private static final Ref UN = new Ref(Ref.Kind.ORGANIZATION, "united-nations");
  private static final Ref ASEAN = new Ref(Ref.Kind.ORGANIZATION, "asean");
  private static final Ref COMMITTEE = new Ref(Ref.Kind.ORGANIZATION, "asean-new-york-committee");
  private static final Ref SG = new Ref(Ref.Kind.ORGAN, "secretary-general");
  private static final Ref OAS = new Ref(Ref.Kind.ORGANIZATION, "oas");

  private final NameIndex index =
      new NameIndex(
          List.of(
              entry(COG, "刚果"),
              entry(COD, "刚果民主共和国", "Zaire"),
              entry(UN, "联合国", "United Nations", "UN"),
              entry(ASEAN, "东盟", "东南亚国家联盟"),
              new AuthorityEntry(COMMITTEE, names("东盟纽约委员会"), Optional.of(ASEAN)),
              entry(SG, "秘书长", "联合国秘书长"),
              entry(OAS, "美洲国家组织", "OAS", "G7")),
          FalseFriends.shipped(),
          Ambiguities.none());

  @Test
  void theLongestNameWins() {
    assertThat(index.find("刚果民主共和国和刚果")).containsExactly(at(0, 7, COD), at(8, 10, COG));
  }

  @Test
  void traditionalCharactersNameTheSameActorsInTheSamePlaces() {
    assertThat(index.find("美洲國家組織、東盟秘書長和聯合國秘書長"))
        .containsExactly(at(0, 6, OAS), at(7, 9, ASEAN), at(13, 19, SG));
    assertThat(index.exact("美洲國家組織")).contains(OAS);
  }

  @Test
  void aLongerNameThatBreaksOffLeavesTheShorterOne() {
    assertThat(index.find("刚果民主党")).containsExactly(at(0, 2, COG));
  }

  @Test
  void latinNamesAreFoundOnlyAsWholeWords() {
    assertThat(index.find("Zaireans met in Zaire.")).containsExactly(at(16, 21, COD));
    assertThat(index.find("据UN称")).containsExactly(at(1, 3, UN));
    assertThat(index.find("UN12")).isEmpty();
  }

  @Test
  void caseCountsForAcronymsOnly() {
    assertThat(index.find("the UNITED NATIONS, not an un, an oas or a g7"))
        .containsExactly(at(4, 18, UN));
  }

  @Test
  void anotherBodysSecretaryGeneralIsNotThatOfTheUnitedNations() {
    assertThat(index.find("东盟秘书长和秘书长")).containsExactly(at(0, 2, ASEAN), at(6, 9, SG));
    assertThat(index.find("东盟、秘书长")).containsExactly(at(0, 2, ASEAN), at(3, 6, SG));
    assertThat(index.find("副秘书长")).isEmpty();
  }

  @Test
  void aWordThatContainsANameByChanceNamesNobody() {
    assertThat(index.find("《联合国宪章》和刚果盆地")).isEmpty();
  }

  @Test
  void aFormOfTwoActorsNamesNeitherAndIsListed() {
    NameIndex shared =
        new NameIndex(List.of(entry(COG, "刚果", "扎伊尔"), entry(COD, "扎伊尔")), FalseFriends.none());
    assertThat(shared.find("刚果和扎伊尔")).containsExactly(at(0, 2, COG));
    assertThat(shared.exact("扎伊尔")).isEmpty();
    assertThat(shared.ambiguous()).containsOnlyKeys("扎伊尔").containsEntry("扎伊尔", List.of(COD, COG));
  }

  @Test
  void anAmbiguousFormHidesTheShorterNameItContains() {
    NameIndex shared = new NameIndex(List.of(entry(COG, "刚果", "刚果国"), entry(COD, "刚果国")));
    assertThat(shared.find("刚果国")).isEmpty();
  }

  @Test
  void exactWantsTheWholeName() {
    assertThat(index.exact("刚果")).contains(COG);
    assertThat(index.exact("united nations")).contains(UN);
    assertThat(index.exact("oas")).isEmpty();
    assertThat(index.exact("刚果人")).isEmpty();
    assertThat(index.exact("")).isEmpty();
  }

  @Test
  void officersSpeakForTheBodyTheTablesName() {
    assertThat(index.speaksFor(COMMITTEE)).isEqualTo(ASEAN);
    assertThat(index.speaksFor(ASEAN)).isEqualTo(ASEAN);
  }

  @Test
  void aBlankNameIsRefused() {
    assertThatThrownBy(() -> new NameIndex(List.of(entry(COG, " "))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("state/COG has a blank name in zh");
  }

  @Test
  void theSameTextGivesTheSameMentionsAgain() {
    String text = "联合国秘书长和美洲国家组织";
    assertThat(index.find(text)).isEqualTo(index.find(text)).hasSize(2);
  }

  private static Mention at(int start, int end, Ref actor) {
    return new Mention(start, end, actor);
  }

  private static AuthorityEntry entry(Ref id, String... names) {
    return new AuthorityEntry(id, names(names), Optional.empty());
  }

  private static List<LangString> names(String... names) {
    return Stream.of(names).map(name -> new LangString(name, "zh")).toList();
  }
}
