package org.chapter8.link;

import java.util.List;
import java.util.Optional;
import org.chapter8.model.Ref;

/**
 * A form found in a text, before it is settled whom it means there.
 *
 * @param start index of its first character
 * @param end index after its last
 * @param form the form as it stands
 * @param claims whom it may mean; one alone is certain
 * @param ruled whether the list of forms that mean one or another says what speaks for each
 */
record Spot(int start, int end, String form, List<Claim> claims, boolean ruled) {
  Spot {
    claims = List.copyOf(claims);
  }

  /** Whom it means wherever it stands. */
  Optional<Ref> certain() {
    return claims.size() == 1 ? claims.getFirst().actor() : Optional.empty();
  }
}
