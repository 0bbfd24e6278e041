package org.chapter8.echo;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chapter8.model.Ref;

/**
 * What is kept in memory of a statement.
 *
 * @param ordinal its place in the order in which statements came
 * @param wording number of its wording
 */
record Spoken(
    int ordinal,
    int wording,
    Ref id,
    Optional<LocalDate> day,
    Ref source,
    Ref document,
    int position,
    List<Ref> madeBy,
    String force,
    List<Ref> cites,
    List<Ref> refersTo) {

  static Spoken of(Said said, int ordinal, int wording) {
    return new Spoken(
        ordinal,
        wording,
        said.id(),
        said.day(),
        said.source(),
        said.document(),
        said.position(),
        said.madeBy(),
        said.force(),
        said.cites(),
        said.refersTo());
  }

  /** Whether its document refers to that of another, and not the other way round. */
  boolean knows(Spoken other) {
    return refersTo.contains(other.document)
        && !other.refersTo.contains(document)
        && !document.equals(other.document);
  }

  /**
   * Whether another was said on the same day, but before, and by somebody else: told only within
   * one source, where their order is seen.
   */
  boolean answers(Spoken other) {
    return day.equals(other.day)
        && source.equals(other.source)
        && other.position < position
        && !madeBy.isEmpty()
        && !other.madeBy.isEmpty()
        && Collections.disjoint(madeBy, other.madeBy);
  }
}
