package org.chapter8.publish.search;

import java.util.List;
import java.util.Map;

/**
 * What an index has for a question.
 *
 * @param iris of the results asked for, the best first
 * @param total how many there are
 * @param counts for each facet its values, those that most results have first; of a facet that a
 *     result has one value of, as if none were chosen
 */
public record Found(List<String> iris, long total, Map<Facet, List<Count>> counts) {
  public Found {
    iris = List.copyOf(iris);
    counts = Map.copyOf(counts);
  }

  /** How many results have a value. */
  public record Count(String value, long results) {}
}
