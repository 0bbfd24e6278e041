package org.chapter8.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chapter8.model.SourceFormat;
import org.chapter8.model.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SnifferTest {
  @ParameterizedTest
  @CsvSource({
    "a.txt, %PDF-1.4, PDF",
    "a.pdf, 安理会, TEXT",
    "a.txt, '<html><body>', HTML",
    "a.txt, '  <!DOCTYPE HTML PUBLIC', HTML",
    "a.txt, '<?xml version=\"1.0\"?><html xmlns=\"x\">', HTML",
    "a.txt, '<table border=\"0\">', HTML",
    "a.html, '<?xml version=\"1.0\"?><collection>', XML",
    "a.txt, '<collection>', XML",
    "a.txt, '<marc:collection xmlns', XML",
    "a.txt, '<不是标记>', TEXT",
    "a.csv, 'a,b', CSV",
    "a.txt, 'a,b', TEXT",
  })
  void theFormatIsToldByTheFirstBytes(String name, String text, SourceFormat format)
      throws UnreadableException {
    assertThat(
            Sniffer.sniff(
                new RawFile(name, text.getBytes(StandardCharsets.UTF_8)), Limits.DEFAULTS))
        .isEqualTo(format);
    assertThat(
            Sniffer.sniff(
                new RawFile(name, ("\ufeff" + text).getBytes(StandardCharsets.UTF_8)),
                Limits.DEFAULTS))
        .isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({"word/document.xml, DOCX", "xl/workbook.xml, XLSX"})
  void aZipFileIsWhatItHolds(String entry, SourceFormat format) throws Exception {
    assertThat(Sniffer.sniff(new RawFile("a.zip", zip(entry)), Limits.DEFAULTS)).isEqualTo(format);
  }

  @Test
  void anyOtherZipFileIsRefused() throws IOException {
    byte[] other = zip("readme.txt");
    UnreadableException refused =
        catchThrowableOfType(
            UnreadableException.class,
            () -> Sniffer.sniff(new RawFile("a.zip", other), Limits.DEFAULTS));
    assertThat(refused.finding().code()).isEqualTo("source.zip");
  }

  @Test
  void aBrokenZipFileIsRefused() {
    byte[] broken = "PK\u0003\u0004 and then no more".getBytes(StandardCharsets.ISO_8859_1);
    UnreadableException refused =
        catchThrowableOfType(
            UnreadableException.class,
            () -> Sniffer.sniff(new RawFile("a.zip", broken), Limits.DEFAULTS));
    assertThat(refused.finding().code()).isEqualTo("source.zip");
  }

  private static byte[] zip(String entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write('x');
    }
    return bytes.toByteArray();
  }
}
