package org.chapter8.publish;

import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Sends quads to two places; to start and finish them is left to whoever made them. */
final class Both extends StreamRDFBase {
  private final StreamRDF first;
  private final StreamRDF second;

  Both(StreamRDF first, StreamRDF second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public void quad(Quad quad) {
    first.quad(quad);
    second.quad(quad);
  }
}
