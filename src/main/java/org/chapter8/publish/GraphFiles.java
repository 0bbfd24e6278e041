package org.chapter8.publish;

import java.util.regex.Pattern;

/** Where the dumps of one named graph lie among the dumps. */
final class GraphFiles {
  /** What is the same as a path of a file, of a URI and of an IRI, without a way out of it. */
  private static final Pattern PLAIN =
      Pattern.compile("(?!.*\\.\\.)[A-Za-z0-9][A-Za-z0-9._()/+-]*");

  private GraphFiles() {}

  /** The path of a graph's file, with slashes. */
  static String path(String base, String graph, Dump dump) {
    String name = graph.substring((base + "graph/").length());
    String plain =
        PLAIN.matcher(name).matches() && !name.contains("//")
            ? name
            : "by-checksum/" + Checksums.sha256(name).substring(0, 32);
    return "graph/" + plain + "." + dump.extension() + ".gz";
  }
}
