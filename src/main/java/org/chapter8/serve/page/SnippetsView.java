package org.chapter8.serve.page;

import java.util.List;

/**
 * A query as programs.
 *
 * @param notebook the address of a notebook that asks it
 */
public record SnippetsView(List<Snippets.Snippet> snippets, String notebook) {
  public SnippetsView {
    snippets = List.copyOf(snippets);
  }
}
