package org.chapter8.serve.clients;

import java.util.List;

/** All of them. */
public final class Clients {
  private Clients() {}

  /** The one that joins by itself. */
  public static Client comunica() {
    return ScriptClient.comunica();
  }

  public static List<Client> all() {
    return List.of(
        new CurlClient(), new RapperClient(), ScriptClient.rdflib(), new Rdf4jClient(), comunica());
  }
}
