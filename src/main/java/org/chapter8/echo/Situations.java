package org.chapter8.echo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chapter8.model.Ref;

/**
 * Which States and bodies documents deal with. A resolution says "the parties" and means those of
 * one conflict; the same words about another conflict ask for something else.
 */
final class Situations {
  /** A document deals with an actor that so large a part of its statements speaks of. */
  private static final double PART = 0.2;

  private static final int FEWEST = 2;

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
    if (of.isEmpty() || ofOther.isEmpty() || of.stream().anyMatch(ofOther::contains)) {
      return false;
    }
    Set<Integer> named = actors(wordings.get(one.wording()));
    return actors(wordings.get(other.wording())).stream().noneMatch(named::contains);
  }
}
