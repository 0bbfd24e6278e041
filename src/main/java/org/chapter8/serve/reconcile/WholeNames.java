package org.chapter8.serve.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Entities by their whole names, in each form that names are compared in. */
final class WholeNames {
  private final Map<String, List<Name>> folded = new HashMap<>();
  private final Map<String, List<Name>> plain = new HashMap<>();
  private final Map<String, List<Name>> bags = new HashMap<>();
  private final Map<String, List<Name>> cores = new HashMap<>();
  private final Map<String, Set<String>> formalLanguages = new HashMap<>();

  WholeNames(Collection<Name> names) {
    names.forEach(this::add);
  }

  private void add(Name name) {
    put(folded, name.folded(), name);
    put(plain, name.plain(), name);
    put(bags, name.bag(), name);
    if (name.entity().types().contains(Type.STATE)) {
      put(cores, Forms.core(name.bag()), name);
      formalLanguages
          .computeIfAbsent(name.entity().iri(), key -> new TreeSet<>())
          .addAll(Forms.formLanguages(name.bag()));
    }
  }

  private static void put(Map<String, List<Name>> index, String key, Name name) {
    if (!key.isEmpty()) {
      index.computeIfAbsent(key, unused -> new ArrayList<>()).add(name);
    }
  }

  /** Every entity that the text names as a whole, by each rule that finds it. */
  Stream<Candidate> find(String text) {
    String asPlain = Forms.plain(text);
    String asBag = Forms.bag(asPlain);
    return Stream.of(
            found(folded, Forms.folded(text), name -> exact(name, text)),
            found(plain, asPlain, name -> loose(name, Rule.PLAIN, text)),
            found(bags, asBag, name -> loose(name, Rule.WORDS, text)),
            found(cores, Forms.core(asBag), name -> core(name, asBag)))
        .flatMap(candidates -> candidates);
  }

  private static Stream<Candidate> found(
      Map<String, List<Name>> index, String key, Function<Name, Candidate> rule) {
    return index.getOrDefault(key, List.of()).stream().map(rule);
  }

  private static Candidate exact(Name name, String text) {
    return Candidate.of(name, isSmallAcronym(name, text) ? Rule.SMALL_ACRONYM : name.rule());
  }

  private static Candidate loose(Name name, Rule rule, String text) {
    Rule met = name.rule() == Rule.HIDDEN ? Rule.HIDDEN : rule;
    return Candidate.of(name, isSmallAcronym(name, text) ? Rule.SMALL_ACRONYM : met);
  }

  private static boolean isSmallAcronym(Name name, String text) {
    return name.rule() == Rule.ACRONYM && Forms.isSmall(text);
  }

  /** A State that has a formal name in the language of the text would have been met by that. */
  private Candidate core(Name name, String bag) {
    Candidate candidate = Candidate.of(name, Rule.CORE);
    Set<String> formal = formalLanguages.getOrDefault(name.entity().iri(), Set.of());
    return Forms.formLanguages(bag).stream().anyMatch(formal::contains)
        ? candidate.unsure()
        : candidate;
  }
}
