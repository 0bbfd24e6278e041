package org.chapter8.serve.page;

import java.util.List;

/**
 * A page of sections.
 *
 * @param all what any resource has, for its foot
 */
public record PartsView(ResourceView all, List<Part> parts) {
  public PartsView {
    parts = List.copyOf(parts);
  }
}
