package org.chapter8.model;

import java.util.List;
import java.util.Optional;

/**
 * What was read from one document.
 *
 * @param document the document that was read; its id names the graph
 * @param kind name of the kind of document it was read as: {@code repertoire-chapter}
 * @param resources everything read, the document itself and all passages included, each id once
 * @param findings what the rules could not settle
 * @param text the text that passages quote, for a release to keep
 */
public record Extraction(
    Ref document,
    String kind,
    List<Resource> resources,
    List<Finding> findings,
    Optional<TextLayer> text) {
  public Extraction {
    resources = List.copyOf(resources);
    findings = List.copyOf(findings);
  }

  /** The same without its text. */
  public Extraction(Ref document, String kind, List<Resource> resources, List<Finding> findings) {
    this(document, kind, resources, findings, Optional.empty());
  }
}
