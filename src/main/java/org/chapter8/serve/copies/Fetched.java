package org.chapter8.serve.copies;

import java.util.List;
import java.util.Optional;
import org.chapter8.rdf.copies.Copy;
import org.chapter8.rdf.copies.Difference;

/**
 * A copy that was made.
 *
 * @param before the copy that it follows
 * @param changes since then
 * @param leftOut rows that could not be taken
 */
public record Fetched(
    Copy copy, Optional<Copy> before, List<Difference> changes, int statements, int leftOut) {
  public Fetched {
    changes = List.copyOf(changes);
  }
}
