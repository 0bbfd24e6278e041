package org.chapter8.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class PositionedTextTest {

  @Test
  void offsetsCountCodePointsAndIndicesCountUnits() {
    PositionedText text = PositionedText.of("甲𠮷乙");
    assertThat(text.sourceStart(0)).isZero();
    assertThat(text.sourceStart(1)).isEqualTo(1);
    assertThat(text.sourceStart(2)).isEqualTo(1);
    assertThat(text.sourceStart(3)).isEqualTo(2);
    assertThat(text.sourceEnd(4)).isEqualTo(3);
  }

  @Test
  void aPartKeepsItsPlace() {
    PositionedText part = PositionedText.of("安理会主席").subSequence(3, 5);
    assertThat(part).hasToString("主席");
    assertThat(part.sourceStart(0)).isEqualTo(3);
    assertThat(part.sourceEnd(2)).isEqualTo(5);
  }

  @Test
  void trimmingTakesBlanksFromTheEndsOnly() {
    PositionedText source = PositionedText.of(" \u3000甲 乙\t ");
    PositionedText text = source.trimmed(0, source.length());
    assertThat(text).hasToString("甲 乙");
    assertThat(text.sourceStart(0)).isEqualTo(2);
  }

  @Test
  void trimmingABlankPartLeavesNothing() {
    PositionedText source = PositionedText.of("甲   乙");
    assertThat(source.trimmed(1, 4)).isEmpty();
  }

  @Test
  void whatIsTakenOutDoesNotMoveTheRest() {
    PositionedText text = PositionedText.of("甲12乙").without(1, 3);
    assertThat(text).hasToString("甲乙");
    assertThat(text.sourceStart(1)).isEqualTo(3);
  }

  @Test
  void joinedTextsKeepTheirOwnPlaces() {
    PositionedText source = PositionedText.of("甲乙丙丁");
    PositionedText text = source.subSequence(2, 4).plus(source.subSequence(0, 1));
    assertThat(text).hasToString("丙丁甲");
    assertThat(text.sourceStart(2)).isZero();
  }

  @Test
  void aBlankStandsWhereItsRunBegan() {
    PositionedText blank = PositionedText.of("甲   乙").subSequence(1, 4).asBlank();
    assertThat(blank).hasToString(" ");
    assertThat(blank.sourceStart(0)).isEqualTo(1);
  }

  @Test
  void theEmptyTextIsBlank() {
    assertThat(PositionedText.empty().isBlank()).isTrue();
    assertThat(PositionedText.empty().plus(PositionedText.of("甲"))).hasToString("甲");
  }

  @Property
  void everyUnitLeadsBackToItsCodePoint(@ForAll String source) {
    PositionedText text = PositionedText.of(source);
    int[] codePoints = source.codePoints().toArray();
    for (int i = 0; i < text.length(); i++) {
      String there = Character.toString(codePoints[text.sourceStart(i)]);
      assertThat(there).contains(String.valueOf(text.charAt(i)));
    }
  }

  @Property
  void theFoldedFormHasTheSameIndices(@ForAll String source) {
    assertThat(PositionedText.of(source).folded()).hasSameSizeAs(source);
  }
}
