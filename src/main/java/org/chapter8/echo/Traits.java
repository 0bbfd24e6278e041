package org.chapter8.echo;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is compared of a statement.
 *
 * @param features by name
 * @param act the name of the first act asked for; empty if none is known
 * @param flags whether it tells agreement, refusal, or that something was done
 */
record Traits(Map<String, Feature> features, String act, Set<Term.Role> flags) {
  Traits {
    features = Collections.unmodifiableMap(new TreeMap<>(features));
    flags = Set.copyOf(flags);
  }
}
