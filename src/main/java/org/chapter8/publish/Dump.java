package org.chapter8.publish;

import java.util.List;

/** The dumps of a release: one file a format, compressed. */
public enum Dump {
  TURTLE("ttl", "text/turtle", "RDF_TURTLE", "All statements as Turtle", "全部陈述，Turtle"),
  N_TRIPLES(
      "nt",
      "application/n-triples",
      "RDF_N_TRIPLES",
      "All statements as N-Triples",
      "全部陈述，N-Triples"),
  N_QUADS(
      "nq",
      "application/n-quads",
      "RDF_N_QUADS",
      "All statements with their graphs as N-Quads",
      "全部陈述及其所在图，N-Quads"),
  TRIG(
      "trig",
      "application/trig",
      "RDF_TRIG",
      "All statements with their graphs as TriG",
      "全部陈述及其所在图，TriG"),
  JSON_LD(
      "jsonld",
      "application/ld+json",
      "JSON_LD",
      "All statements with their graphs as JSON-LD",
      "全部陈述及其所在图，JSON-LD");

  /** The formats that each named graph has a file of its own in: one to read, one to load. */
  static final List<Dump> OF_A_GRAPH = List.of(TURTLE, N_QUADS);

  private final String extension;
  private final String mediaType;
  private final String fileType;
  private final String title;
  private final String titleZh;

  Dump(String extension, String mediaType, String fileType, String title, String titleZh) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.fileType = fileType;
    this.title = title;
    this.titleZh = titleZh;
  }

  /** The ending of its file's name, before {@code .gz}. */
  public String extension() {
    return extension;
  }

  /** The media type of what is compressed. */
  public String mediaType() {
    return mediaType;
  }

  /** The code of the format in the file types of the EU's authority tables. */
  String fileType() {
    return fileType;
  }

  /** What it holds, for people, in Chinese. */
  public String titleZh() {
    return titleZh;
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
