package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chapter8.model.Extraction;
import org.chapter8.model.Meeting;
import org.chapter8.model.Passage;
import org.chapter8.model.Resource;
import org.chapter8.model.Speech;
import org.chapter8.model.UnreadableException;
import org.chapter8.source.Sources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Four public records of the United Nations as PDF, of 1997 to 2022. The numbers were counted in
 * the files themselves. Skipped, with a word, where the files are absent.
 */
final class VerbatimCorpusTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("chapter8.shared.data", "../shared/data"), "verbatim-pdf");

  @ParameterizedTest
  @CsvSource({
    "sc_1997_PV_3756.pdf, 20, 6, 11, 1, 0",
    "ga_64_PV_121.pdf, 31, 27, 8, 17, 3",
    "sc_2018_PV_8422.pdf, 12, 8, 9, 1, 1",
    "ga_76_PV_102.pdf, 87, 16, 31, 14, 3"
  })
  void everySpeechOfAPublicRecordHasItsSpeakerLanguageAndPage(
      String file, int speeches, int languages, int pages, int items, int outcomes)
      throws UnreadableException {
    Extraction read = read(file);
    List<Speech> found = of(read, Speech.class);
    Meeting meeting = of(read, Meeting.class).getFirst();

    assertThat(found).hasSize(speeches).allMatch(speech -> speech.deliveredBy().isPresent());
    assertThat(found.stream().filter(speech -> speech.language().isPresent())).hasSize(languages);
    assertThat(of(read, Passage.class))
        .allMatch(passage -> passage.page().orElse(0) >= 1 && passage.page().orElse(0) <= pages);
    assertThat(meeting.agendaItem()).hasSize(items);
    assertThat(meeting.outcome()).hasSize(outcomes);
    assertThat(meeting.presidedBy()).hasSize(1);
  }

  private static Extraction read(String file) throws UnreadableException {
    Path path = FOLDER.resolve(file);
    assumeTrue(Files.exists(path), "skipped: there is no " + path);
    return GoldenCase.READERS.read(Sources.read(path));
  }

  private static <T extends Resource> List<T> of(Extraction read, Class<T> type) {
    return read.resources().stream().filter(type::isInstance).map(type::cast).toList();
  }
}
