package org.chapter8.serve.standin;

import java.io.IOException;
import java.net.URI;

/** SPARQL endpoints of one engine on this machine, one for each small graph. */
public interface Standin extends AutoCloseable {
  /** What the engine is called. */
  String engine();

  /** Where a graph is asked, by its name in {@link Graphs}. */
  URI endpoint(String graph);

  @Override
  void close() throws IOException;
}
