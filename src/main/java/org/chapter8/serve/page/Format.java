package org.chapter8.serve.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats a description comes in, the one preferred first. */
public enum Format {
  HTML("html", "text/html", "HTML"),
  TURTLE("ttl", "text/turtle", "Turtle"),
  N_TRIPLES("nt", "application/n-triples", "N-Triples"),
  RDF_XML("rdf", "application/rdf+xml", "RDF/XML"),
  JSON_LD("jsonld", "application/ld+json", "JSON-LD"),
  TRIG("trig", "application/trig", "TriG"),
  N_QUADS("nq", "application/n-quads", "N-Quads");

  private final String extension;
  private final String mediaType;
  private final String label;

  Format(String extension, String mediaType, String label) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.label = label;
  }

  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Its name for people. */
  public String label() {
    return label;
  }

  /** The value of {@code Content-Type}. */
  public String contentType() {
    return mediaType + ";charset=utf-8";
  }

  public static Optional<Format> ofExtension(String extension) {
    return Arrays.stream(values()).filter(format -> format.extension.equals(extension)).findFirst();
  }

  /** All of them, the one preferred first. */
  public static List<Format> all() {
    return List.of(values());
  }
}
