package org.chapter8.serve.page;

import java.util.List;

/**
 * A property with its values.
 *
 * @param values those shown
 * @param count of all there are
 * @param all where all of them are, if not all are shown
 */
public record Fact(Link property, List<Value> values, long count, String all) {
  public Fact {
    values = List.copyOf(values);
  }
}
