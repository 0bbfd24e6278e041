package org.chapter8.serve.page;

import java.util.List;

/**
 * How this data and other graphs are asked together.
 *
 * @param services that queries may ask
 * @param service a query that asks one of them, empty if it is not listed
 * @param examples where questions are that ask others, or all examples
 * @param links to other data sets
 * @param copies of what others say, with their sizes
 * @param ways in from elsewhere
 */
public record FederationView(
    List<Service> services,
    String service,
    String editor,
    String examples,
    List<Links> links,
    long linkCount,
    List<Copy> copies,
    List<Way> ways) {
  public FederationView {
    services = List.copyOf(services);
    links = List.copyOf(links);
    copies = List.copyOf(copies);
    ways = List.copyOf(ways);
  }

  /** A service, what it is for, and how much is asked of it. */
  public record Service(String name, Text about, List<String> addresses, String limits) {
    public Service {
      addresses = List.copyOf(addresses);
    }
  }

  /** The links of one property to one data set. */
  public record Links(Link target, Link property, long count, String all) {}

  /** A graph with what others say, as it was on a day; empty if that is not known. */
  public record Copy(Link graph, long triples, String day) {}

  /**
   * A way in.
   *
   * @param example to copy
   */
  public record Way(String id, String heading, String about, String href, String example) {}
}
