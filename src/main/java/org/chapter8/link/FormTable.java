package org.chapter8.link;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chapter8.model.AuthorityEntry;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;

/** Which actors a form names; acronyms as written, other names in any case. */
final class FormTable {

  private final Map<String, Set<Ref>> asWritten = new HashMap<>();
  private final Map<String, Set<Ref>> anyCase = new HashMap<>();
  private final Set<String> written = new TreeSet<>();

  FormTable(Collection<AuthorityEntry> entries) {
    for (AuthorityEntry entry : entries) {
      entry.names().forEach(name -> add(name, entry.id()));
    }
  }

  private void add(LangString name, Ref actor) {
    String form = name.value();
    if (form.isBlank()) {
      throw new IllegalArgumentException(actor + " has a blank name in " + name.lang());
    }
    written.add(form);
    if (isAcronym(form)) {
      asWritten.computeIfAbsent(form, key -> new TreeSet<>()).add(actor);
    } else {
      anyCase.computeIfAbsent(Fold.lower(form), key -> new TreeSet<>()).add(actor);
    }
  }

  /** The actors called {@code form}; empty if it is no name. */
  Set<Ref> actors(String form) {
    Set<Ref> exact = asWritten.getOrDefault(form, Set.of());
    Set<Ref> folded = anyCase.getOrDefault(Fold.lower(form), Set.of());
    if (exact.isEmpty() || folded.isEmpty()) {
      return Collections.unmodifiableSet(exact.isEmpty() ? folded : exact);
    }
    Set<Ref> both = new TreeSet<>(exact);
    both.addAll(folded);
    return both;
  }

  /** Every form as written. */
  Set<String> keys() {
    return Collections.unmodifiableSet(written);
  }

  /** The forms of more than one actor. */
  NavigableMap<String, List<Ref>> shared() {
    NavigableMap<String, List<Ref>> shared = new TreeMap<>();
    for (String form : written) {
      Set<Ref> actors = actors(form);
      if (actors.size() > 1) {
        shared.put(form, List.copyOf(actors));
      }
    }
    return Collections.unmodifiableNavigableMap(shared);
  }

  /**
   * A capital that does not begin a word (OAS, CoE, UN Women), or a word of one capital and digits
   * (G7).
   */
  static boolean isAcronym(String form) {
    for (int i = 1; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i)) && Character.isLetter(form.charAt(i - 1))) {
        return true;
      }
    }
    return Character.isUpperCase(form.charAt(0))
        && form.chars().skip(1).allMatch(Character::isDigit);
  }
}
