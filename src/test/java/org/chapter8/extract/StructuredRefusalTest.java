package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.chapter8.model.Extraction;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hostile and broken markup is refused with a finding, or read within bounds. */
final class StructuredRefusalTest {
  private static final String COLLECTION =
      "<collection xmlns='http://www.loc.gov/MARC21/slim'>%s</collection>";
  private static final String HEAD = "<tr><th>Meeting Record</th><th>Date</th><th>Topic</th></tr>";

  @Test
  void aDocumentTypeIsRefusedBeforeItsEntitiesAreRead() {
    String entity =
        "<!DOCTYPE collection [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
            + COLLECTION.formatted("<record><controlfield tag='001'>&x;</controlfield></record>");

    assertRefused(entity, "xml.document-type");
  }

  @Test
  void entitiesThatGrowAreRefused() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE c [<!ENTITY e0 'ha'>");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY e%d '&e%d;&e%d;'>".formatted(i, i - 1, i - 1));
    }

    assertRefused(bomb + "]>" + COLLECTION.formatted("&e29;"), "xml.document-type");
  }

  @ParameterizedTest
  @CsvSource({
    "<record>, xml.malformed",
    "<record>&unknown;</record>, xml.malformed",
    "<record a='1' a='2'/>, xml.malformed"
  })
  void brokenXmlIsRefused(String content, String code) {
    assertRefused(COLLECTION.formatted(content), code);
  }

  @Test
  void aTableWithoutDayOrTopicIsRefused() {
    assertRefused(
        "<table><tr><th>Meeting Record</th><th>Weather</th></tr></table>", "table.no-head");
  }

  @Test
  void cellsThatClaimToReachFarAreBounded() throws UnreadableException {
    String row = "<tr><td rowspan='99999999' colspan='9999'>S/PV.1</td><td>1 May</td></tr>";

    Extraction extraction =
        read("<table><tr><th>of 1999</th></tr>" + HEAD + row.repeat(3) + "</table>");

    assertThat(extraction.resources().size()).isLessThan(20);
  }

  @Test
  void deepAndLongMarkupIsReadInTime() {
    String deep = "<table>" + HEAD + "<tr><td><b>".repeat(20_000) + "S/PV.1";
    String heads = "<table " + "Meeting<".repeat(200_000);

    Assertions.assertThatNoException()
        .isThrownBy(
            () ->
                org.junit.jupiter.api.Assertions.assertTimeout(
                    Duration.ofSeconds(20),
                    () -> {
                      readOrRefuse(deep);
                      readOrRefuse(heads);
                    }));
  }

  private static void readOrRefuse(String text) {
    try {
      assertThat(read(text).kind()).isNotEmpty();
    } catch (UnreadableException refused) {
      assertThat(refused.finding().message()).contains("expected").contains("found");
    }
  }

  private static void assertRefused(String text, String code) {
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> read(text))
        .satisfies(refused -> assertThat(refused.finding().code()).isEqualTo(code))
        .satisfies(refused -> assertThat(refused.finding().message()).contains("expected"));
  }

  private static Extraction read(String text) throws UnreadableException {
    return RealNames.READERS.read(new SourceDocument("file", "0".repeat(64), text));
  }
}
