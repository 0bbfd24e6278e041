package org.chapter8.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A name of an actor, with the time in which it was its name.
 *
 * @param form the name; its language is {@code und} where it has none
 * @param kind what sort of name it is, where that is told
 * @param years when it held
 */
public record Named(LangString form, Optional<Kind> kind, Validity years) {

  /** The sorts of names. */
  public enum Kind {
    OFFICIAL,
    FORMAL,
    SHORT,
    FORMER,
    VARIANT,
    ACRONYM,
    TRANSLITERATION,
    /** An office of a body by which texts name it; no name of it. */
    OFFICE;

    /** As the table of names writes it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that is written so, if there is one. */
    public static Optional<Kind> of(String label) {
      return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst();
    }
  }
}
