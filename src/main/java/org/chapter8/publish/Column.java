package org.chapter8.publish;

import java.util.List;

/**
 * A column of a table: the values of a property that are of one kind.
 *
 * @param name its heading, letters, digits and low lines
 * @param property the property's IRI
 * @param kind as {@link ValueKinds} tells it
 * @param separator between several values in one cell; empty where there is one at most
 */
record Column(String name, String property, String kind, String separator) {
  /** The first that no value of the column has in it. */
  private static final List<String> SEPARATORS = List.of("|", "¦", "␟", "‖");

  /** Which separators a value has in it, as bits. */
  static int separatorsIn(String value) {
    int bits = 0;
    for (int i = 0; i < SEPARATORS.size(); i++) {
      if (value.contains(SEPARATORS.get(i))) {
        bits |= 1 << i;
      }
    }
    return bits;
  }

  /**
   * A separator for values that have those of {@code bits} in them.
   *
   * @throws IllegalStateException if they have all
   */
  static String separator(int bits) {
    for (int i = 0; i < SEPARATORS.size(); i++) {
      if ((bits & 1 << i) == 0) {
        return SEPARATORS.get(i);
      }
    }
    throw new IllegalStateException("values of a table have every separator in them");
  }

  boolean isMultiple() {
    return !separator.isEmpty();
  }

  boolean isIri() {
    return kind.equals(ValueKinds.IRI);
  }
}
