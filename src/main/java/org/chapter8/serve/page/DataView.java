package org.chapter8.serve.page;

import java.util.List;

/**
 * What there is to take of a release, and how to use it.
 *
 * @param base the IRI under which resources live
 * @param day on which the release was published, as {@code xsd:date}
 * @param folder where its files are, ending in a slash
 * @param figures what it counts
 * @param files everything in one file, by format
 * @param changes since the release before, none for the first one
 * @param graphs the named graphs
 * @param tables one a class
 * @param releases the last one first
 * @param quality how well reading was measured to be
 * @param findings how many doubts were noted
 * @param cites ways to cite a release and one fact of it
 * @param copies of other graphs in the release
 */
public record DataView(
    String base,
    String day,
    String folder,
    List<StartView.Figure> figures,
    List<File> files,
    List<File> changes,
    List<Graph> graphs,
    List<File> tables,
    List<Version> releases,
    QualityView quality,
    long findings,
    List<Cite> cites,
    List<Copy> copies) {
  public DataView {
    figures = List.copyOf(figures);
    files = List.copyOf(files);
    changes = List.copyOf(changes);
    graphs = List.copyOf(graphs);
    tables = List.copyOf(tables);
    releases = List.copyOf(releases);
    cites = List.copyOf(cites);
    copies = List.copyOf(copies);
  }

  /**
   * A file.
   *
   * @param name of the file
   * @param about what is in it
   * @param size for people
   * @param sha256 in hexadecimal digits
   */
  public record File(
      String href, String name, Text about, String mediaType, String size, String sha256) {
    /** The same under another name. */
    File called(String other) {
      return new File(href, other, about, mediaType, size, sha256);
    }
  }

  /**
   * A named graph.
   *
   * @param triples how many it has
   * @param files one a format
   */
  public record Graph(Link graph, long triples, List<File> files) {
    public Graph {
      files = List.copyOf(files);
    }
  }

  /**
   * A release of the history.
   *
   * @param changes the patch that leads to it, none for the first one
   * @param added statements that it has and the one before has not
   * @param removed the other way round
   */
  public record Version(
      String id, String day, long triples, List<File> changes, long added, long removed) {
    public Version {
      changes = List.copyOf(changes);
    }
  }

  /**
   * Words to copy.
   *
   * @param heading what is cited, and in which form
   * @param lang of the words, empty for none
   */
  public record Cite(String heading, String words, String lang) {}

  /**
   * A copy of what we use of another graph.
   *
   * @param graph that holds it, by the name of what it is a copy of
   * @param found how many resources it describes
   * @param source whom to name
   */
  public record Copy(
      Link graph, String day, long found, long statements, Link source, Link licence) {}
}
