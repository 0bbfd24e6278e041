package org.chapter8.source;

import java.util.Locale;
import java.util.regex.Pattern;
import org.chapter8.model.SourceFormat;
import org.chapter8.model.UnreadableException;

/**
 * Tells what a file is by its first bytes; its name counts only for what has no bytes of its own.
 */
final class Sniffer {
  private static final int HEAD = 1024;
  private static final String PDF = "%PDF-";
  private static final String ZIP = "PK\u0003\u0004";
  private static final Pattern HTML =
      Pattern.compile(
          "^\\s*+(?:<\\?xml[^>]*+>\\s*+)?(?:<!--.*?-->\\s*+)*+<(?:!doctype\\s++html|html|head|body|table)\\b.*",
          Pattern.DOTALL);
  private static final Pattern XML =
      Pattern.compile(
          "^\\s*+<(?:\\?xml\\s|!doctype\\b|!--|[a-z][\\w.-]*+(?::[\\w.-]++)?[\\s>/]).*",
          Pattern.DOTALL);

  private Sniffer() {}

  /**
   * The format of a file.
   *
   * @throws UnreadableException if it is a zip file, but broken, too large or of no known kind
   */
  static SourceFormat sniff(RawFile file, Limits limits) throws UnreadableException {
    String head = file.head(HEAD);
    String lower = head.toLowerCase(Locale.ROOT);
    if (head.startsWith(ZIP)) {
      return zipped(file, limits);
    }
    if (head.contains(PDF)) {
      return SourceFormat.PDF;
    }
    if (HTML.matcher(lower).matches()) {
      return SourceFormat.HTML;
    }
    if (XML.matcher(lower).matches()) {
      return SourceFormat.XML;
    }
    return file.isCalled("csv") ? SourceFormat.CSV : SourceFormat.TEXT;
  }

  private static SourceFormat zipped(RawFile file, Limits limits) throws UnreadableException {
    try (ZipParts parts = ZipParts.open(file, limits)) {
      if (parts.has("word/document.xml")) {
        return SourceFormat.DOCX;
      }
      if (parts.has("xl/workbook.xml")) {
        return SourceFormat.XLSX;
      }
    }
    throw file.refused(
        "source.zip", "expected a DOCX or XLSX file, found a zip file that is neither");
  }
}
