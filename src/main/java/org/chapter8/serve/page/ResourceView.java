package org.chapter8.serve.page;

import java.util.List;

/**
 * Any resource: its names, what is said of it, the words it was read from, and what refers to it.
 *
 * @param names by its best property, the reader's language first
 * @param called what it is called where it has no name
 * @param describes what a named graph describes, empty for all else
 */
public record ResourceView(
    String iri,
    Text called,
    List<Text> names,
    List<Link> types,
    List<Fact> facts,
    List<Evidence> evidence,
    List<Fact> inbound,
    List<Link> describes) {
  public ResourceView {
    names = List.copyOf(names);
    types = List.copyOf(types);
    facts = List.copyOf(facts);
    evidence = List.copyOf(evidence);
    inbound = List.copyOf(inbound);
    describes = List.copyOf(describes);
  }

  /** How many statements refer to it. */
  public long inboundCount() {
    return inbound.stream().mapToLong(Fact::count).sum();
  }
}
