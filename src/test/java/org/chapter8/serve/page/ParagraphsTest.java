package org.chapter8.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ParagraphsTest {
  private static List<String> paragraphs(String words) {
    SourceText text = SourceText.of(words);
    List<Integer> starts = new ArrayList<>(text.paragraphs(0, text.length()));
    starts.add(text.length());
    return IntStream.range(0, starts.size() - 1)
        .mapToObj(index -> text.slice(starts.get(index), starts.get(index + 1)).strip())
        .toList();
  }

  @Test
  void aBlankLineBeginsAParagraph() {
    assertThat(paragraphs("One line\nof two.\n\nAnother.\n"))
        .containsExactly("One line\nof two.", "Another.");
  }

  @Test
  void soDoesALineThatIsSetIn() {
    assertThat(paragraphs("　各组织\n协商。\n　会议\n结束。")).containsExactly("各组织\n协商。", "会议\n结束。");
  }

  @Test
  void whereEveryOtherLineIsBlankOnlyTheEndOfASentenceDoes() {
    assertThat(paragraphs("各组织\n\n协商。\n\n会议于\n\n结束。")).containsExactly("各组织\n\n协商。", "会议于\n\n结束。");
  }

  @Test
  void soDoesOneAfterALineThatIsNotFull() {
    assertThat(paragraphs("会议目标\n\n各组织协商各项事务并报告\n\n其决定和建议并每年予以执\n\n行"))
        .containsExactly("会议目标", "各组织协商各项事务并报告\n\n其决定和建议并每年予以执\n\n行");
  }

  @Test
  void aMarkThatBreaksALineBeginsNone() {
    String sentence = "各组织协商各项事务并报告\n\n其决定和建议，1\n 并每年予\n\n以执行各项决定和各项建议\n\n并协商。";
    assertThat(paragraphs(sentence)).containsExactly(sentence);
  }

  @Test
  void whatOnlyWrapsALineOfHanCharactersIsTold() {
    assertThat(Pieces.of("各组\n\n织 of\nits"))
        .containsExactly(
            new TextView.Piece("各组", false),
            new TextView.Piece("\n\n", true),
            new TextView.Piece("织 of\nits", false));
  }

  @Test
  void aPlaceIsInThePartThatHasIt() {
    SourceText text = SourceText.of(("x".repeat(99) + "\n").repeat(250));
    assertThat(text.parts()).hasSize(3);
    for (int part = 0; part < 3; part++) {
      assertThat(text.part(text.parts().get(part))).isEqualTo(part);
      assertThat(text.part(text.end(part) - 1)).isEqualTo(part);
    }
  }
}
