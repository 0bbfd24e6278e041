package org.chapter8.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.chapter8.model.Finding;

/** Findings as tab-separated values with a heading. */
final class FindingsFile {
  private FindingsFile() {}

  static void write(Path file, List<Finding> findings) throws IOException {
    StringBuilder out = new StringBuilder("file\tstart\tend\tseverity\tcode\tmessage\n");
    for (Finding finding : findings) {
      out.append(
          String.join(
              "\t",
              cell(finding.file()),
              number(finding.start()),
              number(finding.end()),
              finding.severity().name().toLowerCase(Locale.ROOT),
              cell(finding.code()),
              cell(finding.message())));
      out.append('\n');
    }
    Files.writeString(file, out);
  }

  private static String number(OptionalInt value) {
    return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
  }

  /** The format has no escape: line ends and tabs become blanks. */
  private static String cell(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ");
  }
}
