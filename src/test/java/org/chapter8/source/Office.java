package org.chapter8.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office documents for tests, made of their parts. */
final class Office {
  private static final String WORDS =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
  private static final String SHEETS =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  static Office docx(String body) {
    return new Office()
        .part(
            "word/document.xml",
            "<w:document " + WORDS + "><w:body>" + body + "</w:body></w:document>");
  }

  static Office xlsx(String strings, String rows) {
    return new Office()
        .part("xl/workbook.xml", "<workbook " + SHEETS + "/>")
        .part("xl/sharedStrings.xml", "<sst " + SHEETS + ">" + strings + "</sst>")
        .sheet(1, rows);
  }

  Office sheet(int number, String rows) {
    return part(
        "xl/worksheets/sheet" + number + ".xml",
        "<worksheet " + SHEETS + "><sheetData>" + rows + "</sheetData></worksheet>");
  }

  Office footnotes(String notes) {
    return part("word/footnotes.xml", "<w:footnotes " + WORDS + ">" + notes + "</w:footnotes>");
  }

  Office part(String name, String xml) {
    return part(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  Office part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  /** A paragraph of one run. */
  static String p(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
