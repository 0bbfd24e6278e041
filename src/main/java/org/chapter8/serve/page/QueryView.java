package org.chapter8.serve.page;

import java.util.List;

/**
 * The editor.
 *
 * @param query what is in it
 * @param about the example that it is, at most one
 * @param snippets how to ask it from elsewhere
 * @param groups examples by their first keyword
 * @param federated examples that ask other services too
 */
public record QueryView(
    String query,
    List<Item> about,
    SnippetsView snippets,
    List<Group> groups,
    List<Item> federated) {
  public QueryView {
    about = List.copyOf(about);
    groups = List.copyOf(groups);
    federated = List.copyOf(federated);
  }

  /** Examples about one matter. */
  public record Group(String name, List<Item> items) {
    public Group {
      items = List.copyOf(items);
    }
  }

  /**
   * An example.
   *
   * @param last what it gave when it was last run, empty if it was not
   * @param asked whom it asks besides this data, empty if nobody
   */
  public record Item(String href, String title, String comment, String last, String asked) {}
}
