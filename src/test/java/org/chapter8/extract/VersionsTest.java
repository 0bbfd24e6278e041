package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chapter8.model.Document;
import org.chapter8.model.Extraction;
import org.chapter8.model.Meeting;
import org.chapter8.model.Ref;
import org.chapter8.model.Ref.Kind;
import org.chapter8.model.Resource;
import org.chapter8.model.UnreadableException;
import org.junit.jupiter.api.Test;

/** One resolution in two languages is one document with two versions. */
final class VersionsTest {
  private static final Ref WORK = Ref.document("S/RES/9303(2008)");
  private static final String ENGLISH =
      """
      Resolution 9303 (2008)
      Adopted by the Security Council at its 9940th meeting, on 6 May 2008
      The Security Council,
      Recalling its wish for calm seas,
      1. Requests the Secretary-General to watch the tide.
      """;
  private static final String CHINESE =
      """
      第9303(2008)号决议
      2008年5月6日安全理事会第9940次会议通过
      安全理事会，
      回顾其对平静海洋的愿望，
      1. 请秘书长观察潮汐。
      """;

  @Test
  void theResolutionHasTheSymbolAndEachVersionItsText() throws UnreadableException {
    for (String text : List.of(ENGLISH, CHINESE)) {
      Extraction read = GoldenCase.READERS.read(Texts.source(text));
      Document version = document(read, read.document());
      Document work = document(read, WORK);

      assertThat(version.isVersionOf()).contains(WORK);
      assertThat(version.identifier()).isEmpty();
      assertThat(version.sha256()).isPresent();
      assertThat(work.identifier()).contains("S/RES/9303(2008)");
      assertThat(work.sha256()).isEmpty();
      assertThat(work.language()).isEqualTo(Optional.empty());
      assertThat(read.resources())
          .filteredOn(Meeting.class::isInstance)
          .extracting(each -> ((Meeting) each).outcome())
          .containsExactly(List.of(WORK));
    }
  }

  @Test
  void versionsShareNeitherStatementsNorPassages() throws UnreadableException {
    Extraction english = GoldenCase.READERS.read(Texts.source(ENGLISH));
    Extraction chinese = GoldenCase.READERS.read(Texts.source(CHINESE));

    assertThat(english.document()).isEqualTo(Ref.version(WORK, "en"));
    assertThat(chinese.document()).isEqualTo(Ref.version(WORK, "zh"));
    assertThat(ids(english)).isNotEmpty().doesNotContainAnyElementsOf(ids(chinese));
  }

  private static List<Ref> ids(Extraction read) {
    return read.resources().stream()
        .map(Resource::id)
        .filter(id -> List.of(Kind.STATEMENT, Kind.PASSAGE, Kind.CITATION).contains(id.kind()))
        .toList();
  }

  private static Document document(Extraction read, Ref id) {
    return read.resources().stream()
        .filter(each -> each.id().equals(id))
        .map(Document.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
