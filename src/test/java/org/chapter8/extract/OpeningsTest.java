package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.chapter8.model.UnreadableException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A document's first words tell its kind and its meeting, in whatever way they are put. */
final class OpeningsTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/tables/openings.csv", delimiter = '|')
  void theMeetingIsFoundAsTheTableSays(String text, String expected) throws UnreadableException {
    String[] lines = expected.split("; ");

    assertThat(Texts.read(text.replace("§", "\n\n  ") + "\n")).contains(lines);
  }
}
