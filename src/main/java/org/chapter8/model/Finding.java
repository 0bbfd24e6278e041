package org.chapter8.model;

import java.util.Comparator;
import java.util.OptionalInt;

/**
 * Something a rule could not settle, said as data.
 *
 * @param code stable code of the kind of finding: {@code citation.no-antecedent}
 * @param severity how much it matters
 * @param file the file read, or the name of what was checked
 * @param start code point where it begins in the decoded source, where there is such a place
 * @param end code point after its end
 * @param message one sentence: what was expected and what was found
 */
public record Finding(
    String code, Severity severity, String file, OptionalInt start, OptionalInt end, String message)
    implements Comparable<Finding> {

  /** How much a finding matters. */
  public enum Severity {
    /** Worth knowing; nothing was lost. */
    INFO,
    /** Something was left out rather than guessed. */
    WARNING,
    /** The file or release cannot be used. */
    ERROR
  }

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::file)
          .thenComparingInt(finding -> finding.start().orElse(-1))
          .thenComparing(Finding::code)
          .thenComparing(Finding::message);

  /** A finding about a whole file. */
  public static Finding ofFile(String code, Severity severity, String file, String message) {
    return new Finding(code, severity, file, OptionalInt.empty(), OptionalInt.empty(), message);
  }

  /** A finding about a span of a file's text. */
  public static Finding at(
      String code, Severity severity, String file, int start, int end, String message) {
    return new Finding(code, severity, file, OptionalInt.of(start), OptionalInt.of(end), message);
  }

  /** The same finding under another name of its file, for files whose names alone collide. */
  public Finding in(String name) {
    return new Finding(code, severity, name, start, end, message);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  /** One line: place, code, severity and sentence. */
  @Override
  public String toString() {
    String place = start.isPresent() ? file + ":" + start.getAsInt() + "-" + end.getAsInt() : file;
    return place
        + ": "
        + severity.name().toLowerCase(java.util.Locale.ROOT)
        + " "
        + code
        + ": "
        + message;
  }
}
