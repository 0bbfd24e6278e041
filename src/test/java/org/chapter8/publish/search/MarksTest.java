package org.chapter8.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarksTest {
  private static String shown(List<Marks.Piece> pieces) {
    return pieces.stream()
        .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "warning | Early warning and warnings | Early [warning] and [warnings]",
        "african union | The African Union met | The [African Union] met",
        "early warning | Early or late warning | [Early] or late [warning]",
        "预警 | 加强早期预警能力 | 加强早期[预警]能力",
        "預警 | 加强早期预警能力 | 加强早期[预警]能力",
        "早期预警 | 早期的预警和早期预警 | 早期的预警和[早期预警]",
        "Cote d'Ivoire | Côte d’Ivoire a dit | [Côte d’Ivoire] a dit",
        "союз | позиция союза | позиция [союза]",
        "S/PV.5007 | 见 S/PV.5007 第5页 | 见 [S/PV.5007] 第5页",
        "<b> | a <b> c | a <[b]> c",
        "nothing | Early warning | Early warning"
      })
  void theWordsThatWereLookedForAreMarked(String typed, String text, String expected) {
    assertThat(shown(Marks.of(typed).whole(text))).isEqualTo(expected);
  }

  @Test
  void aSnippetIsThePartWithTheWordsAndSaysThatItIsAPart() {
    String text = "one two three four five six seven ".repeat(20) + "the lighthouse at night";
    String snippet = shown(Marks.of("lighthouse").snippet(text, 60));
    assertThat(snippet).startsWith("…").contains("[lighthouse]").hasSizeLessThan(70);
    assertThat(shown(Marks.of("one").snippet(text, 60))).startsWith("[one]").endsWith("…");
  }

  @Test
  void aShortTextIsItsOwnSnippet() {
    assertThat(shown(Marks.of("x").snippet("短文本", 60))).isEqualTo("短文本");
  }

  @Test
  void noCharacterIsCutInTwo() {
    String text = "𠀀".repeat(100) + "预警" + "𠀀".repeat(100);
    for (int length = 10; length < 60; length++) {
      assertThat(shown(Marks.of("预警").snippet(text, length)).codePoints())
          .noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
  }

  @Test
  void beginningsOfNamesAreKnownWhateverTheirCaseAndAccents() {
    assertThat(Marks.of("unión af").begins("Union africaine")).isTrue();
    assertThat(Marks.of("非").begins("非洲联盟")).isTrue();
    assertThat(Marks.of("af").begins("Union africaine")).isFalse();
    assertThat(Marks.of("").begins("Union africaine")).isFalse();
  }
}
