package org.chapter8.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapter8.model.AuthorityEntry;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.Ref;

/**
 * Holds the authority tables and the list of forms that mean one or another to each other: a form
 * that the tables give to two actors has to be in the list, or no text that uses it is linked.
 */
public final class SharedForms {
  private static final String FILE = "ambiguous.txt";

  private SharedForms() {}

  /** What the list lacks, and what it has that the tables lack. */
  public static List<Finding> check(Collection<AuthorityEntry> entries) {
    return check(entries, AmbiguityReader.shipped());
  }

  static List<Finding> check(Collection<AuthorityEntry> entries, Ambiguities listed) {
    FormTable forms = new FormTable(entries);
    Set<Ref> known = entries.stream().map(AuthorityEntry::id).collect(Collectors.toSet());
    List<Finding> findings = new ArrayList<>();
    forms
        .shared()
        .forEach((form, actors) -> unruled(form, actors, listed).ifPresent(findings::add));
    for (String form : listed.forms()) {
      if (forms.actors(form).isEmpty()) {
        findings.add(finding("name.rule-unused", "expected a name of the tables, found " + form));
      }
      unknown(form, listed, known).forEach(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> unruled(String form, List<Ref> actors, Ambiguities listed) {
    String of = actors.stream().map(Ref::toString).collect(Collectors.joining(" and "));
    return listed.of(form).isPresent()
        ? Optional.empty()
        : Optional.of(
            finding(
                "name.no-rule",
                "expected what tells the actors of a shared name apart, found nothing for "
                    + form
                    + " of "
                    + of));
  }

  private static Stream<Finding> unknown(String form, Ambiguities listed, Set<Ref> known) {
    return listed.of(form).stream()
        .flatMap(each -> each.claims().stream())
        .flatMap(claim -> claim.actor().stream())
        .filter(actor -> !known.contains(actor))
        .map(
            actor ->
                finding(
                    "name.rule-unknown-actor",
                    "expected actors of the tables for " + form + ", found " + actor));
  }

  private static Finding finding(String code, String message) {
    return Finding.ofFile(code, Severity.WARNING, FILE, message);
  }
}
