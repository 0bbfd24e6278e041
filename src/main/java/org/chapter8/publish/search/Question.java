package org.chapter8.publish.search;

import java.util.List;
import java.util.Map;

/**
 * What somebody looks for.
 *
 * @param typed words, identifiers, phrases in quotation marks; blank for everything
 * @param chosen values of facets; what is found has all of them
 * @param offset how many results to pass over
 * @param size how many to give
 * @param lang the language that lists of names are sorted in
 */
public record Question(
    String typed, Map<Facet, List<String>> chosen, int offset, int size, String lang) {
  public Question {
    chosen = Map.copyOf(chosen);
  }

  /** The same with other words. */
  public Question typing(String other) {
    return new Question(other, chosen, offset, size, lang);
  }
}
