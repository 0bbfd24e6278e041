package org.chapter8.echo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;

/**
 * A statement as it is compared with others.
 *
 * @param text what is said
 * @param day when it was said: of the meeting, else of the document; empty if neither is known
 * @param source the file it was read from: places are compared only within one
 * @param document the document in all its versions and parts, as others cite it
 * @param position where it stands in its source
 * @param madeBy actors who say it: those whom speakers represent
 * @param addressedTo who should act
 * @param themes what it is about, where that is known
 * @param force {@code proposal}, {@code operative}, {@code discussionPoint} or {@code view}
 * @param cites documents that it cites itself
 * @param refersTo documents that its document refers to anywhere
 */
public record Said(
    Ref id,
    LangString text,
    Optional<LocalDate> day,
    Ref source,
    Ref document,
    int position,
    List<Ref> madeBy,
    List<Ref> addressedTo,
    List<Ref> themes,
    String force,
    List<Ref> cites,
    List<Ref> refersTo) {
  public Said {
    madeBy = List.copyOf(madeBy);
    addressedTo = List.copyOf(addressedTo);
    themes = List.copyOf(themes);
    cites = List.copyOf(cites);
    refersTo = List.copyOf(refersTo);
  }

  /** Whether it recommends something: only such a statement can be echoed. */
  boolean isRecommendation() {
    return !force.equals("view");
  }

  boolean isOperative() {
    return force.equals("operative");
  }
}
