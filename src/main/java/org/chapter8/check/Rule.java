package org.chapter8.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.chapter8.model.Finding.Severity;

/**
 * A hygiene rule: a query whose rows are offences.
 *
 * @param code stable code of its findings
 * @param sentence what is wrong with a row
 * @param query a SELECT whose first variable is the offender
 */
record Rule(String code, Severity severity, String sentence, Query query) {

  /**
   * Reads a rule. The file begins with comment lines {@code # code:}, {@code # severity:} and
   * {@code # sentence:}.
   */
  static Rule read(Path file) throws IOException {
    String text = Files.readString(file);
    try {
      Query query = QueryFactory.create(text);
      if (!query.isSelectType()) {
        throw new IllegalArgumentException(file + ": expected a SELECT query");
      }
      return new Rule(
          header(file, text, "code"),
          Severity.valueOf(header(file, text, "severity").toUpperCase(Locale.ROOT)),
          header(file, text, "sentence"),
          query);
    } catch (QueryParseException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  private static String header(Path file, String text, String name) {
    Matcher line = Pattern.compile("(?m)\\A(?:#.*\\R)*?# " + name + ": (.+)$").matcher(text);
    if (!line.find()) {
      throw new IllegalArgumentException(
          file + ": expected \"# " + name + ": …\" among its first lines");
    }
    return line.group(1).strip();
  }
}
