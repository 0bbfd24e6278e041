package org.chapter8.echo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Terms by the sequences of units, characters or stems, that they are written as. */
final class Forms {
  private final Map<List<String>, Set<Term>> terms = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  void add(List<String> form, Term term) {
    terms.computeIfAbsent(List.copyOf(form), key -> new LinkedHashSet<>()).add(term);
    longest.merge(form.getFirst(), form.size(), Math::max);
  }

  /**
   * Finds terms left to right, the longest first; those within a longer one count as well.
   *
   * @param found gets each term met and where
   * @param rest gets the stretches between terms, as indices from and to
   */
  void find(List<String> units, Met found, Stretch rest) {
    int at = 0;
    int free = 0;
    while (at < units.size()) {
      int length = longestAt(units, at);
      if (length == 0) {
        at++;
        continue;
      }
      rest.between(free, at);
      int place = at;
      within(units.subList(at, at + length)).forEach(term -> found.at(term, place));
      across(units, at, at + length, found);
      at += length;
      free = at;
    }
    rest.between(free, at);
  }

  private int longestFrom(String unit) {
    return longest.getOrDefault(unit, 0);
  }

  private int longestAt(List<String> units, int at) {
    for (int length = Math.min(longestFrom(units.get(at)), units.size() - at);
        length > 0;
        length--) {
      if (terms.containsKey(units.subList(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  /**
   * The terms of a stretch and, where it is the name of a thing, of the things named within it: the
   * centre of a training centre counts, the maintenance of a set phrase on peace does not.
   */
  private List<Term> within(List<String> stretch) {
    Set<Term> whole = terms.get(stretch);
    List<Term> met = new ArrayList<>(whole);
    if (whole.stream().noneMatch(term -> term.role().isThing())) {
      return met;
    }
    for (int from = 0; from < stretch.size(); from++) {
      for (int to = from + 1; to <= stretch.size(); to++) {
        terms.getOrDefault(stretch.subList(from, to), Set.of()).stream()
            .filter(term -> term.role().isThing())
            .filter(term -> !met.contains(term))
            .forEach(met::add);
      }
    }
    return met;
  }

  /** The things whose names begin within a stretch and end after it. */
  private void across(List<String> units, int from, int to, Met found) {
    for (int at = from + 1; at < to; at++) {
      int place = at;
      int length = longestAt(units, at);
      if (at + length > to) {
        terms.get(units.subList(at, at + length)).stream()
            .filter(term -> term.role().isThing())
            .forEach(term -> found.at(term, place));
      }
    }
  }

  /** A term and the index of its first unit. */
  @FunctionalInterface
  interface Met {
    void at(Term term, int place);
  }

  /** Units from an index to another, the latter not included. */
  @FunctionalInterface
  interface Stretch {
    void between(int from, int to);
  }
}
