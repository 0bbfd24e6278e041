package org.chapter8.link;

import java.util.List;
import java.util.Set;

/**
 * Forms that mean one or another, with what speaks for each.
 *
 * @param forms the forms, as the tables write them
 * @param claims what speaks for each reading
 */
record Ambiguity(Set<String> forms, List<Claim> claims) {
  Ambiguity {
    forms = Set.copyOf(forms);
    claims = List.copyOf(claims);
  }
}
