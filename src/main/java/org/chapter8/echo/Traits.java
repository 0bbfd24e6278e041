package org.chapter8.echo;

import java.util.Map;
import java.util.Set;

/**
 * What is compared of a statement.
 *
 * @param features by name
 * @param flags whether it tells agreement, refusal, or that something was done
 */
record Traits(Map<String, Feature> features, Set<Term.Role> flags) {
  Traits {
    features = Map.copyOf(features);
    flags = Set.copyOf(flags);
  }
}
