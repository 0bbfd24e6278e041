package org.chapter8.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chapter8.model.AuthorityEntry;
import org.chapter8.model.Membership;
import org.chapter8.model.Ref;
import org.chapter8.model.Validity;

/** Who was a member of the Security Council when. */
record CouncilTerms(Map<Ref, List<Validity>> terms) {
  static final Ref COUNCIL = new Ref(Ref.Kind.ORGAN, "security-council");

  CouncilTerms {
    terms = Map.copyOf(terms);
  }

  static CouncilTerms of(Collection<AuthorityEntry> entries) {
    return new CouncilTerms(
        entries.stream()
            .flatMap(entry -> entry.memberships().stream())
            .filter(each -> each.organization().equals(COUNCIL) && each.role().isMember())
            .collect(
                Collectors.groupingBy(
                    Membership::member,
                    Collectors.mapping(Membership::years, Collectors.toList()))));
  }

  boolean has(Ref state, LocalDate day) {
    return terms.getOrDefault(state, List.of()).stream().anyMatch(term -> term.covers(day));
  }
}
