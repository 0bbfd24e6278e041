package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.UnreadableException;
import org.chapter8.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KindTest {
  private static Kind kind(String text) {
    return Kind.of(Texts.layout(text), Texts.CUES);
  }

  @Test
  void eachKindShowsItselfByItsTitleOrFormula() {
    assertThat(kind("2001 年 2 月 3 日(第 4001 次会议)的决定：\n")).isEqualTo(Kind.REPERTOIRE_CHAPTER);
    assertThat(kind("安全理事会主席声明\n")).isEqualTo(Kind.PRESIDENTIAL_STATEMENT);
    assertThat(kind("秘书长给大会主席和安全理事会主席的同文信\n")).isEqualTo(Kind.IDENTICAL_LETTERS);
    assertThat(kind("2001年2月3日加纳常驻联合国代表给秘书长的信\n\n附概念说明。\n"))
        .isEqualTo(Kind.LETTER_WITH_CONCEPT_NOTE);
    assertThat(kind("2001年2月3日加纳常驻联合国代表给秘书长的信\n\n附会议摘要。\n")).isEqualTo(Kind.LETTER_WITH_SUMMARY);
  }

  @Test
  void aTextOfNoKindCannotBeRead() {
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> Texts.read("一篇关于天气的文章。\n"))
        .satisfies(e -> assertThat(e.finding().code()).isEqualTo("document.unknown-kind"));
  }

  @Test
  void aLetterThatNamesNoMeetingIsReadAllTheSame() throws UnreadableException {
    String text = "2001年2月3日加纳常驻联合国代表给秘书长的信\n\n  附概念说明。我敦促各国合作。\n";

    assertThat(Texts.read(text))
        .contains("finding letter.no-meeting", "proposal GHA ->all-states | 我敦促各国合作。");
  }

  @Test
  void aStatementThatNamesNoMeetingIsReadAllTheSame() throws UnreadableException {
    String text = "安全理事会主席声明\n\n  主席代表安理会发表声明如下：\n\n  “安理会敦促各国合作。”\n";

    assertThat(Texts.read(text))
        .contains(
            "finding statement.no-meeting", "operative security-council ->all-states | 安理会敦促各国合作。");
  }

  @Test
  void everyLabelIsOfOneKindAndNoLabelIsOfNone() {
    assertThat(Kind.labels()).doesNotHaveDuplicates().doesNotContain("unknown").isSorted();
    assertThat(Kind.labels()).allSatisfy(label -> assertThat(Kind.ofLabel(label)).isPresent());
    assertThat(Kind.ofLabel("unknown")).isEmpty();
  }

  @Test
  void everyKindIsReadInSomeLanguage() {
    assertThat(Kind.values())
        .filteredOn(each -> each != Kind.UNKNOWN)
        .allMatch(each -> each.isReadWith(Texts.CUES) || each.isReadWith(Cues.of("en")));
  }

  @Test
  void aDocumentIsReadAsTheKindAskedFor() throws UnreadableException {
    SourceDocument letter = Texts.source("2001年2月3日加纳常驻联合国代表给秘书长的信\n\n附会议摘要。\n");

    assertThat(GoldenCase.READERS.read(letter).kind()).isEqualTo("letter-with-summary");
    assertThat(GoldenCase.READERS.read(letter, Optional.of(Kind.LETTER_WITH_CONCEPT_NOTE)).kind())
        .isEqualTo("letter-with-concept-note");
  }

  @Test
  void aKindThatIsNotReadInTheLanguageOfADocumentIsRefused() {
    SourceDocument weather = Texts.source("A text about the weather.\n");

    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> GoldenCase.READERS.read(weather, Optional.of(Kind.REPERTOIRE_CHAPTER)))
        .satisfies(e -> assertThat(e.finding().code()).isEqualTo("document.kind-not-in-language"));
  }

  @Test
  void aTextThatIsNoTableIsRefusedAsOne() {
    for (Kind structured : List.of(Kind.MEETING_TABLES, Kind.MARC_RECORDS)) {
      assertThatExceptionOfType(UnreadableException.class)
          .isThrownBy(
              () -> GoldenCase.READERS.read(Texts.source("一篇关于天气的文章。\n"), Optional.of(structured)));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
  void noDocumentIsTooMuchForTheReaderOfAnotherKind(Kind asked) throws IOException {
    for (GoldenCase each : GoldenCase.all()) {
      try {
        SourceDocument source = Sources.read(each.input());
        assertThat(GoldenCase.READERS.read(source, Optional.of(asked)).kind())
            .isEqualTo(asked.label());
      } catch (UnreadableException refused) {
        assertThat(refused.finding().message()).contains("expected").contains("found");
      }
    }
  }
}
