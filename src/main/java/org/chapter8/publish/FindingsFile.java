package org.chapter8.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;

/** The findings of a release, as tab-separated values with a heading. */
public final class FindingsFile {
  /** Its name within a release. */
  public static final String NAME = "findings.tsv";

  static final String HEAD = "file\tstart\tend\tseverity\tcode\tmessage";

  private static final int CELLS = 6;

  private FindingsFile() {}

  /**
   * Reads a file of findings, one at a time.
   *
   * @param sink takes each, in the order of the file
   * @throws IOException if it cannot be read, does not begin as such a file does, or has a line
   *     that is no finding
   */
  public static void read(Path file, Consumer<Finding> sink) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      if (!HEAD.equals(in.readLine())) {
        throw new IOException(
            file + ": expected findings under the heading " + HEAD.replace('\t', ' '));
      }
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        sink.accept(finding(file, line));
      }
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": expected findings in UTF-8, found other bytes", e);
    }
  }

  private static Finding finding(Path file, String line) throws IOException {
    String[] cells = line.split("\t", CELLS);
    if (cells.length < CELLS) {
      throw new IOException(file + ": expected six cells of a finding, found: " + line);
    }
    try {
      Severity severity = Severity.valueOf(cells[3].toUpperCase(Locale.ROOT));
      return new Finding(
          cells[4], severity, cells[0], number(cells[1]), number(cells[2]), cells[5]);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": expected a severity and places, found: " + line, e);
    }
  }

  private static OptionalInt number(String cell) {
    return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
  }
}
