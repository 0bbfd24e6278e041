package org.chapter8.serve.feed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;

/**
 * What the feed calls things: identities are under the base of the release, whatever host serves
 * them; pages and files are on that host.
 */
record Names(String base) {
  /** The stream of all members. */
  Node stream() {
    return at(Feed.PATH + "#stream");
  }

  /** What a release did as a whole. */
  Node release(Entry entry) {
    return at(entry.path(1) + "#release");
  }

  /** What a release did to one slice; also the graph that has the slice as it was then. */
  Node change(Entry entry, int page, int number) {
    return at(entry.path(page) + "#change-" + number);
  }

  /** A slice, by the fragment that has it as it is now. */
  Node slice(Slice slice) {
    return at(
        "/fragments?subject=" + parameter(slice.resource()) + "&graph=" + parameter(slice.graph()));
  }

  private static String parameter(Node node) {
    return URLEncoder.encode(node.getURI(), StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The data of which all releases are versions. */
  Node dataset() {
    return at("/dataset");
  }

  Node version(Entry entry) {
    return at("/dataset/release/" + entry.version().id());
  }

  private Node at(String path) {
    return Statements.node(base + path.substring(1));
  }
}
