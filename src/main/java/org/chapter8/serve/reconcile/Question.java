package org.chapter8.serve.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One query of a batch, of either version.
 *
 * @param texts what the entity may be called; none, if only the conditions tell it
 * @param wanted what types it has to have
 * @param limit most candidates to give
 * @param lang the language of the texts, if it was said
 */
record Question(
    List<String> texts,
    Wanted wanted,
    int limit,
    List<Condition> conditions,
    Optional<String> lang) {

  /** How strictly types are asked for. */
  enum Strictness {
    ANY,
    ALL,
    SHOULD
  }

  /**
   * Types that are asked for.
   *
   * @param isRestricted false where no type was named; types that aren't there still restrict
   */
  record Wanted(boolean isRestricted, Set<Type> types, int named, Strictness strictness) {
    static final Wanted ANYTHING = new Wanted(false, Set.of(), 0, Strictness.ANY);

    Wanted {
      types = Set.copyOf(types);
    }

    boolean isMetBy(Entity entity) {
      return switch (strictness) {
        case ANY, SHOULD -> !isRestricted || entity.isOneOf(types);
        case ALL -> types.size() == named && entity.types().containsAll(types);
      };
    }

    boolean isRequired() {
      return strictness != Strictness.SHOULD;
    }
  }

  Question {
    texts = List.copyOf(texts);
    conditions = List.copyOf(conditions);
  }
}
