package org.chapter8.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.chapter8.source.Office.p;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.chapter8.model.Finding;
import org.chapter8.model.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to cost more than they weigh, or to make the reader open others. */
final class HostileFilesTest {
  private static final int MEBIBYTE = 1 << 20;

  @ParameterizedTest
  @ValueSource(strings = {"word/document.xml", "word/footnotes.xml"})
  void aPartOfADocumentThatUnpacksToFarMoreIsRefused(String part) {
    byte[] zeros = new byte[32 * MEBIBYTE];
    Arrays.fill(zeros, (byte) ' ');
    assertThat(refusal(Office.docx(p("x")).part(part, zeros).bytes()).code())
        .isEqualTo("source.zip");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"})
  void aPartOfASheetThatUnpacksToFarMoreIsRefused(String part) {
    byte[] zeros = new byte[32 * MEBIBYTE];
    assertThat(refusal(Office.xlsx("", "").part(part, zeros).bytes()).code())
        .isEqualTo("source.zip");
  }

  @Test
  void aZipFileOfTooManyEntriesIsRefused() {
    Office office = Office.docx(p("x"));
    for (int i = 0; i < 10_001; i++) {
      office.part("a" + i, "");
    }
    assertThat(refusal(office.bytes()).message()).contains("at most 10000 entries");
  }

  @Test
  void cellsThatRepeatOneLongStringAreRefused() {
    String strings = "<si><t>" + "a".repeat(500_000) + "</t></si>";
    String rows = "<row>" + "<c t=\"s\"><v>0</v></c>".repeat(10_000) + "</row>";
    assertThat(refusal(Office.xlsx(strings, rows).bytes()).code()).startsWith("source.");
  }

  @Test
  void marksThatRepeatOneLongNoteAreRefused() {
    String marks =
        "<w:p>" + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>".repeat(10_000) + "</w:p>";
    String note = "<w:footnote w:id=\"1\">" + p("a b ".repeat(10_000)) + "</w:footnote>";
    assertThat(refusal(Office.docx(marks).footnotes(note).bytes()).code())
        .isEqualTo("source.too-large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'><!ENTITY c '&b;&b;'>]><a>&c;</a>",
      })
  void entitiesOfItsOwnAreRefused(String xml) {
    assertThat(refusal(Office.docx("").part("word/document.xml", xml).bytes()).code())
        .isEqualTo("xml.document-type");
    assertThat(refusal(Office.xlsx("", "").part("xl/sharedStrings.xml", xml).bytes()).code())
        .isEqualTo("xml.document-type");
  }

  @Test
  void elementsOfADocumentThatLieTooDeepInEachOtherAreRefused() {
    assertThat(refusal(Office.docx("<w:p>".repeat(2000)).bytes()).code())
        .isEqualTo("xml.malformed");
  }

  @Test
  void aLineOfAHundredMegabytesIsRefusedUnread() {
    byte[] line = new byte[100 * MEBIBYTE];
    Arrays.fill(line, (byte) 'a');
    assertThat(refusal(line).code()).isEqualTo("source.too-large");
  }

  @Test
  void aTruncatedDocumentIsRefused() {
    byte[] whole = Office.docx(p("x".repeat(1000))).bytes();
    assertThat(refusal(Arrays.copyOf(whole, whole.length / 2)).code()).isEqualTo("source.zip");
  }

  @Test
  void aPageOfTagsAloneIsRefused() {
    byte[] tags = "<html>".concat("<b>".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8);
    assertThat(refusal(tags).code()).isEqualTo("source.too-large");
  }

  private static Finding refusal(byte[] bytes) {
    UnreadableException refused =
        catchThrowableOfType(
            UnreadableException.class,
            () -> Sources.decode(new RawFile("a", bytes), Limits.DEFAULTS));
    assertThat(refused).isNotNull();
    return refused.finding();
  }
}
