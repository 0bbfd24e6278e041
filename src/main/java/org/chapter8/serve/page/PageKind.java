package org.chapter8.serve.page;

import org.apache.jena.graph.Node;

/** How things of one class are shown. */
interface PageKind {
  /** The class, as a prefixed name. */
  String type();

  /** The template, without its ending. */
  String template();

  /**
   * What the template shows.
   *
   * @param all the view that any resource has, for the foot of the page
   */
  Object view(Edition edition, Node thing, ResourceView all);
}
