package org.chapter8.serve.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chapter8.model.LangString;

/**
 * One resource of the authority tables.
 *
 * @param iri what it is known by
 * @param types all its types, the narrowest first
 * @param preferred its names, one a language
 * @param others further names: formal, short, former
 * @param hidden names that are common words as well: to be found by, not to be shown
 * @param acronyms of no language
 * @param facts what else the tables say, by the IRI of the property: IRIs and texts
 */
record Entity(
    String iri,
    List<Type> types,
    List<LangString> preferred,
    List<LangString> others,
    List<LangString> hidden,
    List<String> acronyms,
    Map<String, List<String>> facts) {
  private static final List<String> FALLBACK = List.of("en", "zh");

  Entity {
    types = List.copyOf(types);
    preferred = List.copyOf(preferred);
    others = List.copyOf(others);
    hidden = List.copyOf(hidden);
    acronyms = List.copyOf(acronyms);
    facts = Map.copyOf(facts);
  }

  /** The values of a property. */
  List<String> facts(String property) {
    return facts.getOrDefault(property, List.of());
  }

  /** The preferred name in a language. */
  Optional<LangString> preferred(String lang) {
    return preferred.stream().filter(name -> name.lang().equals(lang)).findFirst();
  }

  /** The preferred name in a language, or in English, Chinese, or any. */
  LangString name(String lang) {
    return preferred(lang)
        .or(() -> FALLBACK.stream().flatMap(other -> preferred(other).stream()).findFirst())
        .or(() -> preferred.stream().findFirst())
        .orElseGet(() -> new LangString(iri, "und"));
  }

  boolean isOneOf(Set<Type> wanted) {
    return types.stream().anyMatch(wanted::contains);
  }
}
