package org.chapter8.publish;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.chapter8.model.Finding;

/** Findings sorted by place, each once, however many: what does not fit in memory is on disk. */
final class FindingLog {
  /** Bytes of findings held in memory. */
  private static final long MEMORY = 4L << 20;

  private static final int DIGITS = 10;

  private final SortedLines lines;

  FindingLog(Path work) {
    this.lines = new SortedLines(work, "findings", MEMORY);
  }

  /** Adds a finding, its place first, so that the order of the lines is that of findings. */
  void add(Finding finding) throws IOException {
    lines.add(
        String.join(
            "\t",
            cell(finding.file()),
            padded(finding.start()),
            cell(finding.code()),
            cell(finding.message()),
            padded(finding.end()),
            finding.severity().name().toLowerCase(Locale.ROOT)));
  }

  /**
   * Writes them as a file of findings.
   *
   * @return how many they are
   */
  long write(Path file) throws IOException {
    long count = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file);
        LineCursor cursor = lines.open()) {
      out.write(FindingsFile.HEAD + "\n");
      for (Optional<byte[]> line = cursor.next(); line.isPresent(); line = cursor.next()) {
        String[] cells = new String(line.get(), StandardCharsets.UTF_8).split("\t", -1);
        String start = number(cells[1]);
        out.write(
            String.join("\t", cells[0], start, number(cells[4]), cells[5], cells[2], cells[3]));
        out.write('\n');
        count++;
      }
    }
    return count;
  }

  private static String padded(OptionalInt value) {
    return value.isPresent()
        ? String.format(Locale.ROOT, "%0" + DIGITS + "d", value.getAsInt())
        : "";
  }

  private static String number(String padded) {
    return padded.isEmpty() ? "" : Integer.toString(Integer.parseInt(padded));
  }

  /** The format has no escape: line ends and tabs become blanks. */
  private static String cell(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ");
  }
}
