package org.chapter8.serve.federation;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpService;

/** A service that a query names before what it is joined with. */
final class WrittenFirst extends OpService {
  WrittenFirst(Node service, Op pattern, boolean silent) {
    super(service, pattern, silent);
  }

  @Override
  public Op1 copy(Op pattern) {
    return new WrittenFirst(getService(), pattern, getSilent());
  }
}
