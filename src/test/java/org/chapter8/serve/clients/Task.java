package org.chapter8.serve.clients;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Set;

/**
 * Something to get from the server.
 *
 * @param id a name for files, different for each task
 * @param url the resource, the dump, or the endpoint
 * @param file the dump, downloaded and unpacked; the empty string for other kinds
 * @param query the empty string if nothing is asked
 */
public record Task(
    String id, @JsonIgnore Kind kind, String mediaType, String url, String file, String query) {
  private static final Set<String> QUADS = Set.of("application/trig", "application/n-quads");

  /** What the answer is. */
  public enum Kind {
    DESCRIPTION,
    DUMP,
    /** A CONSTRUCT or DESCRIBE. */
    GRAPH,
    /** A SELECT. */
    ROWS,
    /** An ASK. */
    YES_OR_NO
  }

  /** The kind as scripts read it. */
  @JsonProperty("kind")
  public String kindWord() {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Whether the answer is triples, not rows. */
  @JsonIgnore
  public boolean isGraph() {
    return kind != Kind.ROWS && kind != Kind.YES_OR_NO;
  }

  /** Whether the answer tells which graph a triple stands in. */
  @JsonIgnore
  public boolean hasGraphs() {
    return switch (kind) {
      case DESCRIPTION -> QUADS.contains(mediaType);
      case DUMP -> QUADS.contains(mediaType) || mediaType.equals("application/ld+json");
      case GRAPH, ROWS, YES_OR_NO -> false;
    };
  }
}
