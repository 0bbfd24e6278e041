package org.chapter8.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chapter8.model.Ref;

/** Who was a member of the Security Council when. */
record CouncilTerms(Map<Ref, List<Years>> terms) {
  CouncilTerms {
    terms = Map.copyOf(terms);
  }

  boolean has(Ref state, LocalDate day) {
    return terms.getOrDefault(state, List.of()).stream().anyMatch(term -> term.has(day));
  }
}
