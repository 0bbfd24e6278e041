package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chapter8.extract.layout.Paragraph;
import org.chapter8.model.Passage;
import org.chapter8.model.UnreadableException;
import org.junit.jupiter.api.Test;

/** Heads, lists, series and passages. */
class LettersTest {
  private static final String TITLE = "秘书长给大会主席和安全理事会主席的同文信 \n\n";

  @Test
  void aLetterInOneLineIsSplitAtTitleSignatureAndAnnex() {
    String line = "2001年2月3日加纳常驻联合国代表给秘书长的信谨此转递摘要。大使某某(签名)2001年2月3日加纳常驻联合国代表给秘书长的信的附件摘要";
    List<Paragraph> paragraphs = RunIn.split(Texts.layout(line).paragraphs(), Texts.CUES);

    assertThat(paragraphs).extracting(Paragraph::folded).startsWith("2001年2月3日加纳常驻联合国代表给秘书长的信");
    assertThat(paragraphs).hasSizeGreaterThan(3);
  }

  @Test
  void anItemWithoutATitleIsAFinding() throws UnreadableException {
    assertThat(Texts.read("第五十届会议 \n\n议程项目 3 和 4 \n\n一个项目 \n\n  " + TITLE))
        .contains("finding agenda.unpaired");
  }

  @Test
  void itemsAndTitlesArePairedInPrintedOrder() throws UnreadableException {
    assertThat(Texts.read("  第五十届会议 \n\n  议程项目 3 和 4 \n\n  一个项目 \n\n  又一个项目 \n\n  " + TITLE))
        .contains("item GA/50/3 一个项目", "item GA/50/4 又一个项目");
  }

  @Test
  void theFirstMeetingsOfASeriesNeedAYearEach() throws UnreadableException {
    String text = "  " + TITLE + "  第四次联合国与区域组织高级别会议已结束。1994年和1996年举行的头三次会议很成功。 \n";

    assertThat(Texts.read(text))
        .contains(
            "meeting united-nations-and-regional-organizations/4 held",
            "finding meeting.series-years");
  }

  @Test
  void itemsUnderADemandAreDemandedOfThoseItNames() throws UnreadableException {
    String text =
        String.join(
            " \n\n  ",
            "  2001年2月3日加纳常驻联合国代表给秘书长的信",
            "附概念说明。加纳提出以下建议：",
            "(a) 请秘书长：",
            "㈠ 任命一名特使；",
            "㈡ 每年提出报告。");

    assertThat(Texts.read(text))
        .contains(
            "proposal GHA ->secretary-general | 任命一名特使",
            "proposal GHA ->secretary-general | 每年提出报告。");
  }

  @Test
  void aTextThatABlockOfNotesInterruptsHasAPassageOnEachSide() throws UnreadableException {
    String text =
        Texts.chapter("加纳代表说，局势严峻。1\n 肯尼亚代表敦促各国加强在这方面的", "S/PV.4001，第 3 页。").replace("的 \n", "的\n")
            + "\n合作。 \n\n 肯尼亚代表说，局势好转。 \n";
    List<Passage> passages =
        GoldenCase.READERS.read(Texts.source(text)).resources().stream()
            .filter(Passage.class::isInstance)
            .map(Passage.class::cast)
            .toList();

    assertThat(passages)
        .extracting(Passage::exact)
        .contains("合作。")
        .noneMatch(exact -> exact.contains("____"));
  }
}
