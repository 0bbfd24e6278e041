package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static List<String> folded(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::folded).toList();
  }

  @Test
  void aSentenceEndsAtAFullStopAndTheQuotationMarkAfterIt() {
    assertThat(folded(Sentences.of(Texts.sentence("他说：“够了。”然后离开。没有"), Texts.CUES)))
        .containsExactly("他说：“够了。”", "然后离开。", "没有");
  }

  @Test
  void aBlankEndsASentenceWhosePunctuationWasLost() {
    Sentence whole = Texts.sentence("我们讨论了预防问题的许多方面 我感谢各位的参与");

    assertThat(folded(Sentences.ofLostPunctuation(whole, Texts.CUES))).hasSize(2);
  }

  @Test
  void aBlankBetweenFiguresEndsNothing() {
    Sentence whole = Texts.sentence("会议讨论了议程项目 31 33 和其他的问题");

    assertThat(folded(Sentences.ofLostPunctuation(whole, Texts.CUES))).hasSize(1);
  }

  @Test
  void somebodyWhoSaysSomethingBeginsASentence() {
    Sentence whole = Texts.sentence("建设和平是长期任务 若干代表强调,必须提供资金");

    assertThat(folded(Sentences.ofLostPunctuation(whole, Texts.CUES)))
        .containsExactly("建设和平是长期任务", "若干代表强调，必须提供资金");
  }
}
