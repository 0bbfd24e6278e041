package org.chapter8.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chapter8.model.AuthorityEntry;
import org.chapter8.model.Named;
import org.chapter8.model.Ref;
import org.chapter8.model.Validity;

/** Whom each form may mean: by the tables, and by the list of forms that mean one or another. */
final class Claims {
  private final FormTable forms;
  private final Map<String, Ambiguity> ruled = new HashMap<>();
  private final Map<Ref, Map<String, List<Validity>>> years = new HashMap<>();

  Claims(FormTable forms, Ambiguities ambiguities, Collection<AuthorityEntry> entries) {
    this.forms = forms;
    Set<Ref> known = new HashSet<>();
    for (AuthorityEntry entry : entries) {
      known.add(entry.id());
      years.put(entry.id(), new TreeMap<>());
      entry.named().forEach(name -> add(years.get(entry.id()), name));
    }
    for (String form : forms.keys()) {
      ambiguities
          .of(form)
          .map(each -> complete(each, form, known))
          .filter(each -> each.claims().size() > 1)
          .ifPresent(each -> ruled.put(key(form), each));
    }
  }

  /** The readings that the tables know, and those that only the tables do. */
  private Ambiguity complete(Ambiguity listed, String form, Set<Ref> known) {
    List<Claim> claims = new ArrayList<>();
    listed.claims().stream()
        .filter(claim -> claim.actor().stream().allMatch(known::contains))
        .map(claim -> claim.known(years(claim.actor(), form)))
        .forEach(claims::add);
    Set<Ref> had =
        claims.stream().flatMap(claim -> claim.actor().stream()).collect(Collectors.toSet());
    forms.actors(form).stream()
        .filter(actor -> !had.contains(actor))
        .map(Claim::of)
        .forEach(claims::add);
    return new Ambiguity(listed.forms(), claims);
  }

  private static void add(Map<String, List<Validity>> years, Named name) {
    years
        .computeIfAbsent(Fold.lower(name.form().value()), key -> new ArrayList<>())
        .add(name.years());
  }

  /** When an actor had a name, as far as the tables limit it. */
  private List<Validity> years(Optional<Ref> actor, String form) {
    List<Validity> all =
        actor
            .map(each -> years.get(each).getOrDefault(Fold.lower(form), List.of()))
            .orElse(List.of());
    return all.contains(Validity.ALWAYS) ? List.of() : all;
  }

  /** Whether a form may mean one or another and a list says what speaks for each. */
  boolean isRuled(String form) {
    return rules(form).isPresent();
  }

  private Optional<Ambiguity> rules(String form) {
    return Optional.ofNullable(ruled.getOrDefault(form, ruled.get(Fold.lower(form))));
  }

  /** Whom a form may mean; nobody if it is no name. */
  List<Claim> of(String form) {
    Set<Ref> bearers = forms.actors(form);
    if (bearers.isEmpty()) {
      return List.of();
    }
    return rules(form)
        .map(Ambiguity::claims)
        .orElseGet(() -> bearers.stream().map(Claim::of).toList());
  }

  private static String key(String form) {
    return FormTable.isAcronym(form) ? form : Fold.lower(form);
  }
}
