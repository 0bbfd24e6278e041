package org.chapter8.serve.page;

import java.util.List;
import java.util.Optional;

/**
 * A statement as one item of a list.
 *
 * @param statement its own page, called by its force
 * @param text the whole of what was said
 * @param day on which it was made, as exactly as it is known; empty if it is not
 * @param meeting at which it was made
 * @param by who made it: speakers, or actors where no meeting is known
 * @param addressees whom it asks to act
 * @param echoes earlier ones that it comes back to
 */
public record StatementLine(
    Link statement,
    Text text,
    String day,
    Optional<Link> meeting,
    List<Link> by,
    List<Link> addressees,
    List<Link> supporters,
    List<Link> opponents,
    List<Link> echoes) {
  public StatementLine {
    by = List.copyOf(by);
    addressees = List.copyOf(addressees);
    supporters = List.copyOf(supporters);
    opponents = List.copyOf(opponents);
    echoes = List.copyOf(echoes);
  }
}
