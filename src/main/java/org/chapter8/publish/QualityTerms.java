package org.chapter8.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What statistics, measures and kinds of documents are called, from a data file. */
final class QualityTerms {
  private static final String FILE = "quality-terms.tsv";

  private final Map<String, Term> terms = new LinkedHashMap<>();

  /**
   * A name in both languages.
   *
   * @param enDefinition empty for what needs none, as is {@code zhDefinition}
   */
  record Term(String en, String zh, String enDefinition, String zhDefinition) {}

  QualityTerms() {
    try (InputStream in = QualityTerms.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().skip(1).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + FILE, e);
    }
  }

  private void add(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    boolean isDefined = cells.size() > 4;
    terms.put(
        cells.get(0) + " " + cells.get(1),
        new Term(
            cells.get(2),
            cells.get(3),
            isDefined ? cells.get(4) : "",
            isDefined ? cells.get(5) : ""));
  }

  Term statistic(String key) {
    return term("statistic", key);
  }

  Term measure(String key) {
    return term("measure", key);
  }

  Term kind(String key) {
    return term("kind", key);
  }

  private Term term(String type, String key) {
    return Optional.ofNullable(terms.get(type + " " + key))
        .orElseThrow(
            () ->
                new UncheckedIOException(
                    new IOException(FILE + " has no " + type + " \"" + key + "\"; add its names")));
  }
}
