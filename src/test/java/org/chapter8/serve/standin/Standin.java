package org.chapter8.serve.standin;

import java.io.IOException;
import java.net.URI;

/** SPARQL endpoints of one engine on this machine, one for each small graph. */
public interface Standin extends AutoCloseable {
  /** What the engine is called. */
  String engine();

  /** Where it is asked in the place of a target, by the name that the allow-list has for that. */
  URI endpoint(String target);

  @Override
  void close() throws IOException;
}
