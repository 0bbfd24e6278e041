package org.chapter8.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time in which something holds: a name, a membership, the life of a body.
 *
 * @param from when it began; empty if that is not known
 * @param until when it ended, that day included; empty if it has not ended, or nobody knows
 */
public record Validity(Optional<PartialDate> from, Optional<PartialDate> until) {
  /** No limit that is known. */
  public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

  /** Whether it may have held on a day: a year that is all we know counts as a whole. */
  public boolean covers(LocalDate day) {
    return from.stream().noneMatch(date -> day.isBefore(date.firstDay()))
        && until.stream().noneMatch(date -> day.isAfter(date.lastDay()));
  }

  /** Whether the beginning does not come after the end. */
  public boolean inOrder() {
    return from.isEmpty()
        || until.isEmpty()
        || !from.get().firstDay().isAfter(until.get().lastDay());
  }

  /**
   * Whether both held on one day for certain. Where one ends in the year or on the day that the
   * other begins, they follow each other.
   */
  public boolean overlaps(Validity other) {
    return beginsBeforeEndOf(other) && other.beginsBeforeEndOf(this);
  }

  private boolean beginsBeforeEndOf(Validity other) {
    return from.isEmpty()
        || other.until.isEmpty()
        || from.get().lastDay().isBefore(other.until.get().firstDay());
  }

  /** Whether both may have held on one day, as far as the limits of both are known. */
  public boolean meets(Validity other) {
    return mayBeginBeforeEndOf(other) && other.mayBeginBeforeEndOf(this);
  }

  private boolean mayBeginBeforeEndOf(Validity other) {
    return from.isEmpty()
        || other.until.isEmpty()
        || !from.get().firstDay().isAfter(other.until.get().lastDay());
  }

  /** Whether it lies within another, as far as the limits of both are known. */
  public boolean within(Validity whole) {
    boolean begins =
        from.isEmpty()
            || whole.from.isEmpty()
            || !from.get().lastDay().isBefore(whole.from.get().firstDay());
    boolean ends =
        until.isEmpty()
            || whole.until.isEmpty()
            || !until.get().firstDay().isAfter(whole.until.get().lastDay());
    return begins && ends;
  }
}
