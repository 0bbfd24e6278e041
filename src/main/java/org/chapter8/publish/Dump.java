package org.chapter8.publish;

/** The dumps of a release: one file a format, compressed. */
public enum Dump {
  TURTLE("ttl", "text/turtle", "All statements as Turtle"),
  N_TRIPLES("nt", "application/n-triples", "All statements as N-Triples"),
  N_QUADS("nq", "application/n-quads", "All statements with their graphs as N-Quads"),
  TRIG("trig", "application/trig", "All statements with their graphs as TriG"),
  JSON_LD("jsonld", "application/ld+json", "All statements with their graphs as JSON-LD");

  private final String extension;
  private final String mediaType;
  private final String title;

  Dump(String extension, String mediaType, String title) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.title = title;
  }

  /** The ending of its file's name, before {@code .gz}. */
  public String extension() {
    return extension;
  }

  /** The media type of what is compressed. */
  public String mediaType() {
    return mediaType;
  }

  /** What it holds, for people. */
  public String title() {
    return title;
  }

  /** The name of its file. */
  public String fileName() {
    return "chapter8." + extension + ".gz";
  }
}
