package org.chapter8.serve.feed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;

/** What one graph says of one resource: the quads that have both. */
record Slice(Node resource, Node graph) {
  /** The order of sorted N-Quads: by the bytes of the subject, then of the graph. */
  static final Comparator<Slice> IN_ORDER =
      Comparator.comparing(
          slice -> slice.line().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

  /** Both, as N-Triples write them. */
  String line() {
    return NodeFmtLib.strNT(resource) + " " + NodeFmtLib.strNT(graph);
  }

  /** Reads a {@link #line}. */
  static Slice of(String line) {
    int end = line.indexOf("> <");
    return new Slice(
        NodeFactory.createURI(line.substring(1, end)),
        NodeFactory.createURI(line.substring(end + "> <".length(), line.length() - 1)));
  }
}
