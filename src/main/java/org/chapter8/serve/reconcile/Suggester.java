package org.chapter8.serve.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Completes what somebody types to names of entities. */
final class Suggester {
  private static final Comparator<Start> BEST_FIRST =
      Comparator.comparing(Start::isInside)
          .thenComparing(start -> start.name().rule() != Rule.PREFERRED)
          .thenComparingInt(start -> start.name().plain().length())
          .thenComparing(start -> start.name().entity().iri());

  private final TreeMap<String, List<Start>> starts = new TreeMap<>();
  private final List<Name> all;
  private final Matcher matcher;

  /** A name from one of its words on. */
  private record Start(Name name, boolean isInside) {}

  Suggester(List<Name> names, Matcher matcher) {
    this.matcher = matcher;
    this.all =
        names.stream().sorted(Comparator.comparing((Name name) -> name.entity().iri())).toList();
    names.forEach(this::add);
  }

  private void add(Name name) {
    String plain = name.plain();
    for (int i = 0; i < plain.length(); i++) {
      if (i == 0 || plain.charAt(i - 1) == ' ' || Character.isIdeographic(plain.charAt(i))) {
        starts
            .computeIfAbsent(plain.substring(i), key -> new ArrayList<>())
            .add(new Start(name, i > 0));
      }
    }
  }

  /**
   * One candidate an entity: those whose names begin so, then those with a word that does, then
   * those that are like it; every entity for an empty text.
   */
  List<Candidate> suggest(String typed) {
    Map<String, Candidate> found = new LinkedHashMap<>();
    Stream<Candidate> candidates = typed.isBlank() ? every() : completed(typed);
    candidates.forEach(candidate -> found.putIfAbsent(candidate.entity().iri(), candidate));
    return List.copyOf(found.values());
  }

  private Stream<Candidate> every() {
    return all.stream().map(name -> Candidate.of(name, name.rule()));
  }

  private Stream<Candidate> completed(String typed) {
    String plain = Forms.plain(typed);
    Stream<Candidate> completed =
        plain.isEmpty()
            ? Stream.empty()
            : starts.subMap(plain, plain + Character.MAX_VALUE).values().stream()
                .flatMap(List::stream)
                .sorted(BEST_FIRST)
                .map(start -> Candidate.of(start.name(), start.name().rule()));
    Stream<Candidate> others = matcher.find(typed).stream();
    return Stream.of(matcher.byIdentifier(typed), completed, others).flatMap(found -> found);
  }
}
