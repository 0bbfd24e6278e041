package org.chapter8.model;

import java.util.List;

/**
 * What was extracted from a document: it knows the passages it stands in and the rule that read it.
 */
public interface Evidenced {

  /** The passages of the evidence, at least one, in reading order. */
  List<Ref> statedIn();

  /** Name of the rule that read it. */
  String extractedBy();
}
