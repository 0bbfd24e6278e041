package org.chapter8.link;

import java.util.List;
import java.util.Optional;
import org.chapter8.model.Ref;

/**
 * What came of a form.
 *
 * @param left the readings that are left; one if it is settled
 * @param rule the rule that settled it, or {@link #OPEN}
 */
record Settlement(List<Claim> left, String rule) {
  /** No rule settled it. */
  static final String OPEN = "open";

  Settlement {
    left = List.copyOf(left);
  }

  boolean isOpen() {
    return rule.equals(OPEN);
  }

  /** Who is meant; empty if nobody is, or if that stayed open. */
  Optional<Ref> actor() {
    return isOpen() ? Optional.empty() : left.getFirst().actor();
  }
}
