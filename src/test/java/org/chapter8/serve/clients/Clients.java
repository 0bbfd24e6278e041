package org.chapter8.serve.clients;

import java.util.List;

/** All of them. */
public final class Clients {
  private Clients() {}

  /** The one that joins by itself. */
  public static Client comunica() {
    return ScriptClient.comunica();
  }

  /** The one that joins data of its own with what a service answers. */
  public static Client rdflib() {
    return ScriptClient.rdflib();
  }

  /** The one that joins services by its own plan. */
  public static Client fedx() {
    return new FedxClient();
  }

  /** Somebody who asks a service that asks others. */
  public static Client curl() {
    return new CurlClient();
  }

  public static List<Client> all() {
    return List.of(curl(), new RapperClient(), rdflib(), new Rdf4jClient(), comunica());
  }
}
