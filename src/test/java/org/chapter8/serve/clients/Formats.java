package org.chapter8.serve.clients;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** Media types and the endings of their files. */
public final class Formats {
  private static final SequencedMap<String, String> TRIPLES =
      of(
          "text/turtle", "ttl",
          "application/n-triples", "nt",
          "application/rdf+xml", "rdf",
          "application/ld+json", "jsonld",
          "application/trig", "trig",
          "application/n-quads", "nq");
  private static final SequencedMap<String, String> TABLES =
      of(
          "application/sparql-results+json", "srj",
          "application/sparql-results+xml", "srx",
          "text/csv", "csv",
          "text/tab-separated-values", "tsv");

  private Formats() {}

  private static SequencedMap<String, String> of(String... pairs) {
    SequencedMap<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }

  /** Formats of triples and quads. */
  public static Map<String, String> triples() {
    return TRIPLES;
  }

  /** Formats of rows; those before CSV can say yes or no as well. */
  public static Map<String, String> tables() {
    return TABLES;
  }

  static String ending(Task task) {
    return task.isGraph() ? TRIPLES.get(task.mediaType()) : TABLES.get(task.mediaType());
  }
}
