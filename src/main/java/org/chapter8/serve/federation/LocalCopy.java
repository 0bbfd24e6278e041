package org.chapter8.serve.federation;

import java.time.LocalDate;
import org.apache.jena.graph.Node;

/**
 * A copy of what we use of a service, among our own graphs.
 *
 * @param target the name of the service
 * @param graph that holds it
 * @param day on which it was made
 */
public record LocalCopy(String target, Node graph, LocalDate day) {
  /** How a query asks it. */
  String call() {
    return "SERVICE <" + Spelling.COPY + target + ">";
  }
}
