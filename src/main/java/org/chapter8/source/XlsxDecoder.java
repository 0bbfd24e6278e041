package org.chapter8.source;

import java.util.List;
import java.util.Optional;
import org.chapter8.model.SourceFormat;
import org.chapter8.model.UnreadableException;

/**
 * Tables of spreadsheets (Office Open XML, ECMA-376 part 1, SpreadsheetML) as comma-separated
 * values (RFC 4180), each sheet a page. Cells hold what was typed or computed; numbers and days as
 * they are stored.
 */
final class XlsxDecoder implements Decoder {
  private static final int MOST_SHEETS = 1000;

  @Override
  public Decoded decode(RawFile file, Limits limits) throws UnreadableException {
    try (ZipParts parts = ZipParts.open(file, limits)) {
      XlsxStrings strings = new XlsxStrings();
      Optional<RawFile> shared = parts.part("xl/sharedStrings.xml");
      if (shared.isPresent()) {
        new XmlPart(shared.get(), limits).accept(strings);
      }
      StringBuilder text = new StringBuilder();
      for (int sheet = 1; sheet <= MOST_SHEETS; sheet++) {
        Optional<RawFile> part = parts.part("xl/worksheets/sheet" + sheet + ".xml");
        if (part.isPresent()) {
          text.append(text.isEmpty() ? "" : "\f");
          new XmlPart(part.get(), limits)
              .accept(new XlsxSheet(strings.all(), text, limits.characters()));
        }
      }
      String read = text.toString();
      return new Decoded(SourceFormat.XLSX, read, Pages.of(read), List.of());
    }
  }
}
