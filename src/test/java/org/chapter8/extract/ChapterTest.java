package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.chapter8.model.UnreadableException;
import org.junit.jupiter.api.Test;

/** Notes, participants and decisions of a chapter of the Repertoire. */
class ChapterTest {
  @Test
  void ibidIsTheDocumentOfTheNoteBefore() throws UnreadableException {
    String text = Texts.chapter("加纳代表说，局势严峻。1\n 肯尼亚代表说，局势好转。2", "S/PV.4001，第 3 页。", "同上，第 5-6 页。");

    assertThat(Texts.read(text))
        .contains("citation 1 S/PV.4001 3 GHA", "citation 2 S/PV.4001 5-6 KEN");
  }

  @Test
  void ibidAfterANoteWithTwoDocumentsIsAFinding() throws UnreadableException {
    String text =
        Texts.chapter("加纳代表说，局势严峻。1\n 肯尼亚代表说，局势好转。2", "S/2001/1 和 S/2001/2。", "同上，第 5 页。");

    assertThat(Texts.read(text)).contains("finding note.ibid");
  }

  @Test
  void ibidMayMeanANoteWhoseMarkWasLost() throws UnreadableException {
    String text = Texts.chapter("加纳代表说，局势严峻。2", "S/PV.4001，第 3 页。", "同上，第 5 页。");

    assertThat(Texts.read(text)).contains("citation 2 S/PV.4001 5 GHA", "finding note.no-mark");
  }

  @Test
  void pagesOfAWorkCitedEarlierAreNotGivenToTheDocumentBeforeThem() throws UnreadableException {
    String text = Texts.chapter("加纳代表说，局势严峻。1", "S/PV.4001，第 3 页；前引，第 9 页。");

    assertThat(Texts.read(text))
        .contains("citation 1 S/PV.4001 3 GHA", "finding note.op-cit", "finding note.no-document")
        .noneMatch(line -> line.startsWith("citation 1 S/PV.4001 9"));
  }

  @Test
  void pagesWithoutADocumentAreAFinding() throws UnreadableException {
    String text = Texts.chapter("加纳代表说，局势严峻。1", "第 3 页(加纳)。");

    assertThat(Texts.read(text)).contains("finding note.no-document");
  }

  @Test
  void pagesThatRunBackwardsAreAFinding() throws UnreadableException {
    String text = Texts.chapter("加纳代表说，局势严峻。1", "S/PV.4001，第 9-3 页。");

    assertThat(Texts.read(text)).contains("finding note.pages");
  }

  @Test
  void bracketsNameSpeakersAndForWhomTheySpeak() throws UnreadableException {
    String text = Texts.chapter("一些发言者敦促采取行动。1", "S/PV.4001，第 3 页(加纳、肯尼亚)；第 4 页(挪威，代表欧洲联盟)。");

    assertThat(Texts.read(text))
        .contains(
            "citation 1 S/PV.4001 3 GHA,KEN",
            "citation 1 S/PV.4001 4 NOR",
            "behalf SC/4001 NOR european-union",
            "proposal GHA,KEN,NOR | 一些发言者敦促采取行动。");
  }

  @Test
  void aBracketWithAnUnknownNameIsAFinding() throws UnreadableException {
    String text = Texts.chapter("一些发言者敦促采取行动。1", "S/PV.4001，第 3 页(某某司长)。");

    assertThat(Texts.read(text)).contains("finding note.unknown-speaker");
  }

  @Test
  void participantsAreListedWithTheirOffices() throws UnreadableException {
    String text = Texts.chapter("加纳总统、挪威(代表欧洲联盟)和肯尼亚代表也发了言。");

    assertThat(Texts.read(text))
        .contains(
            "speaker SC/4001 GHA spoke",
            "office SC/4001 GHA 总统",
            "behalf SC/4001 NOR european-union",
            "office SC/4001 KEN 代表")
        .noneMatch(line -> line.startsWith("office SC/4001 NOR"));
  }

  @Test
  void aPaperForAKindOfMeetingSaysOfWhatKindItIs() throws UnreadableException {
    String letter = "主席(加纳)提请注意 2011 年 2 月 3 日肯尼亚代表的一封信，其中转递了供公开辩论%s一份说明。";

    assertThat(Texts.read(Texts.chapter(letter.formatted("使用的"))))
        .contains("meeting SC/4001 format openDebate");
    assertThat(Texts.read(Texts.chapter(letter.formatted("之后写成的"))))
        .doesNotContain("meeting SC/4001 format openDebate");
  }

  @Test
  void aGroupIsSpokenForInManyWays() throws UnreadableException {
    String text = Texts.chapter("加纳(代表非洲国家)、肯尼亚(以阿拉伯国家名义)和挪威(代表欧洲联盟)作了发言。");

    assertThat(Texts.read(text))
        .contains(
            "behalf SC/4001 GHA african-states",
            "behalf SC/4001 KEN arab-states",
            "behalf SC/4001 NOR european-union");
  }

  @Test
  void whoHoldsTwoOfficesSpeaksForBoth() throws UnreadableException {
    String text = Texts.chapter("加纳外交部长兼西非国家经济共同体主席和非洲联盟主席的代表作了发言。");

    assertThat(Texts.read(text))
        .contains(
            "behalf SC/4001 economic-community-of-west-african-states GHA",
            "behalf SC/4001 african-union african-union");
  }

  @Test
  void aJointStatementIsThatOfAllWhoMakeIt() throws UnreadableException {
    String text = Texts.chapter("加纳和肯尼亚代表在联合声明中敦促各国合作。挪威和秘鲁代表联合提议召开会议。");

    assertThat(Texts.read(text))
        .contains(
            "proposal GHA,KEN ->all-states | 加纳和肯尼亚代表在联合声明中敦促各国合作。",
            "proposal NOR,PER | 挪威和秘鲁代表联合提议召开会议。");
  }

  @Test
  void speakersWhomNoNoteNamesAreAFinding() throws UnreadableException {
    assertThat(Texts.read(Texts.chapter("许多发言者敦促各国合作。"))).contains("finding speaker.unnamed");
    assertThat(Texts.read(Texts.chapter("许多发言者敦促各国合作。1", "S/PV.4001，第 3 页(加纳)。")))
        .doesNotContain("finding speaker.unnamed");
  }

  @Test
  void aCorrigendumLeadsToTheDocumentItCorrects() throws UnreadableException {
    assertThat(Texts.read(Texts.chapter("加纳代表说，局势严峻。1", "S/2001/7/Add.1/Corr.1，第 3 页。")))
        .contains("cited S/2001/7/Add.1/Corr.1", "cited S/2001/7/Add.1", "cited S/2001/7");
    assertThat(Texts.read("S/2001/7/Corr.1*\n\n  2001年2月3日加纳常驻联合国代表给秘书长的信\n\n  附概念说明。我敦促各国合作。\n"))
        .contains("cited S/2001/7", "document title 2001年2月3日加纳常驻联合国代表给秘书长的信");
  }

  @Test
  void aCountryThatIsOnlySpokenOfIsNoSpeaker() throws UnreadableException {
    String text = Texts.chapter("加纳代表说，索马里的局势严峻。");

    assertThat(Texts.read(text))
        .contains("speaker SC/4001 GHA spoke", "document mentions SOM")
        .noneMatch(line -> line.startsWith("speaker SC/4001 SOM"));
  }

  @Test
  void onlyAResolutionThatTheMeetingAdoptedIsItsOutcome() throws UnreadableException {
    assertThat(Texts.read(Texts.chapter("加纳代表欢迎通过第1500(2003)号决议以来的进展。")))
        .noneMatch(line -> line.contains(" outcome "));
    assertThat(Texts.read(Texts.chapter("安理会一致通过第1500(2003)号决议，其中吁请各国合作。")))
        .contains(
            "meeting SC/4001 outcome S/RES/1500(2003)",
            "operative security-council ->all-states | 吁请各国合作。");
  }

  @Test
  void aChapterCutOffIsReadAsFarAsItGoes() throws UnreadableException {
    assertThat(Texts.read(Texts.chapter("加纳代表敦促各国合作。肯尼亚代表说，局势")))
        .contains("finding document.cut-off", "proposal GHA ->all-states | 加纳代表敦促各国合作。");
  }
}
