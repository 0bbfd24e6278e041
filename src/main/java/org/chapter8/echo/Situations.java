package org.chapter8.echo;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chapter8.model.Ref;

/**
 * Which States and bodies documents deal with, and what they refer to. A resolution says "the
 * parties" or "the Panel" and means those of one conflict; the same words about another conflict
 * ask for something else.
 */
final class Situations {
  /** A document deals with an actor that so large a part of its statements speaks of. */
  private static final double PART = 0.2;

  private static final int FEWEST = 2;

  /** Documents that refer to so many others stand in a series that would show. */
  private static final int REFERENCES = 2;

  /** Of one series are those that share so large a part of what the one with fewer refers to. */
  private static final double SHARED_REFERENCES = 0.2;

  private static final String STATE = "p:" + Ref.Kind.STATE.path() + "/";

  private final Weights features;
  private final List<Wording> wordings;
  private final Map<Ref, Set<Integer>> actors = new HashMap<>();

  Situations(Weights features, List<Wording> wordings, List<Spoken> spoken) {
    this.features = features;
    this.wordings = wordings;
    spoken.stream()
        .collect(Collectors.groupingBy(Spoken::source))
        .forEach((source, statements) -> actors.put(source, actors(statements)));
  }

  private Set<Integer> actors(List<Spoken> statements) {
    Map<Integer, Integer> counts = new HashMap<>();
    statements.forEach(
        each ->
            actors(wordings.get(each.wording())).forEach(id -> counts.merge(id, 1, Integer::sum)));
    double least = Math.max(FEWEST, PART * statements.size());
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private Set<Integer> actors(Wording wording) {
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i < wording.size(); i++) {
      if (features.sort(wording.feature(i)) == Feature.Sort.ACTOR) {
        found.add(wording.feature(i));
      }
    }
    return found;
  }

  /** Whether two statements deal with different situations, and name no actor in common. */
  boolean differ(Spoken one, Spoken other) {
    Set<Integer> of = actors.get(one.source());
    Set<Integer> ofOther = actors.get(other.source());
    Set<Integer> named = actors(wordings.get(one.wording()));
    Set<Integer> namedByOther = actors(wordings.get(other.wording()));
    if (areStrangers(one, other) && !shareState(of, ofOther) && !shareState(named, namedByOther)) {
      return true;
    }
    return !of.isEmpty()
        && !ofOther.isEmpty()
        && Collections.disjoint(of, ofOther)
        && Collections.disjoint(named, namedByOther);
  }

  private boolean shareState(Set<Integer> actors, Collection<Integer> others) {
    return actors.stream()
        .filter(others::contains)
        .anyMatch(id -> features.feature(id).name().startsWith(STATE));
  }

  /** Whether each document refers to others, but not to the other one and hardly to the same. */
  private static boolean areStrangers(Spoken one, Spoken other) {
    Set<Ref> references = new HashSet<>(one.refersTo());
    Set<Ref> referencesOfOther = new HashSet<>(other.refersTo());
    int fewer = Math.min(references.size(), referencesOfOther.size());
    if (fewer < REFERENCES
        || one.document().equals(other.document())
        || references.contains(other.document())
        || referencesOfOther.contains(one.document())) {
      return false;
    }
    references.retainAll(referencesOfOther);
    return references.size() < SHARED_REFERENCES * fewer;
  }
}
