package org.chapter8.serve.page;

/**
 * A link to a page.
 *
 * @param href a path on this host, or an address elsewhere
 * @param iri of what it leads to
 */
public record Link(String href, Text label, String iri) implements Value {
  /** Whether it leads away from this host. */
  public boolean isElsewhere() {
    return !href.startsWith("/");
  }
}
