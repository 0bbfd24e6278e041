package org.chapter8.link;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chapter8.model.Ref;
import org.chapter8.model.Validity;

/**
 * What speaks for one reading of a shared form.
 *
 * @param actor whom the form then means; empty if it then names nobody
 * @param before what then stands right before the form
 * @param after what then stands right after it
 * @param near words that then stand in the same sentence
 * @param years when texts called that actor so
 * @param voice since when, and until when, somebody speaks for that actor
 * @param inLists whether it is meant in a bare list of others
 * @param byName whether it is meant where the document elsewhere calls it by a name of its own
 * @param otherwise whether it is meant where nothing speaks for another
 * @param needs what would have to stand around the form, as a reader of findings wants it
 */
record Claim(
    Optional<Ref> actor,
    Optional<Pattern> before,
    Optional<Pattern> after,
    Optional<Pattern> near,
    List<Validity> years,
    List<Validity> voice,
    boolean inLists,
    boolean byName,
    boolean otherwise,
    String needs) {
  Claim {
    years = List.copyOf(years);
    voice = List.copyOf(voice);
  }

  /** The same reading, with the years that the tables know where the list knows none. */
  Claim known(List<Validity> byTables) {
    return years.isEmpty()
        ? new Claim(actor, before, after, near, byTables, voice, inLists, byName, otherwise, needs)
        : this;
  }

  /** An actor of whom only its names are known. */
  static Claim of(Ref actor) {
    Optional<Pattern> none = Optional.empty();
    return new Claim(
        Optional.of(actor), none, none, none, List.of(), List.of(), false, false, false, "");
  }

  /** Whether texts called that actor so on a day, as far as is known. */
  boolean isInUse(LocalDate day) {
    return years.isEmpty() || years.stream().anyMatch(each -> each.covers(day));
  }

  /** Whether texts called that actor so in a part of a year, as far as is known. */
  boolean isInUse(Year year) {
    return years.isEmpty() || years.stream().anyMatch(each -> touches(each, year));
  }

  /** Whether somebody spoke for that actor on a day, as far as is known. */
  boolean hasVoice(LocalDate day) {
    return voice.isEmpty() || voice.stream().anyMatch(each -> each.covers(day));
  }

  /** Whether texts are known to have called that actor so on a day. */
  boolean isKnownInUse(LocalDate day) {
    return !years.isEmpty() && isInUse(day);
  }

  private static boolean touches(Validity years, Year year) {
    return years.from().stream().noneMatch(date -> date.year() > year.getValue())
        && years.until().stream().noneMatch(date -> date.year() < year.getValue());
  }
}
