package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.chapter8.model.UnreadableException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** References in notes are understood in whatever way they are put. */
final class NotesTest {
  private static final String BODY = "加纳代表说，局势严峻。1\n 肯尼亚代表说，局势好转。2\n 挪威代表说，局势稳定。3";

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/tables/notes.csv", delimiter = '|', quoteCharacter = '\0')
  void aNoteSaysWhatTheTableSays(String notes, String expected) throws UnreadableException {
    String[] each = notes.split("§");
    String body = BODY.lines().limit(each.length).reduce((a, b) -> a + "\n" + b).orElseThrow();

    assertThat(Texts.read(Texts.chapter(body, each))).contains(expected.split("; "));
  }
}
