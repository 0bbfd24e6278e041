package org.chapter8.publish.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Ways to narrow what was found. */
public enum Facet {
  /** The {@link Kind}, by its key. */
  KIND(false),
  /** Four digits. */
  YEAR(false),
  /** The organ that met, decided or wrote, by its IRI. */
  ORGAN(true),
  /** By its IRI. */
  THEME(true),
  /** Who took part, spoke, was addressed, is named, or has the organ; by its IRI. */
  ORGANIZATION(true),
  /** Of documents: {@link #READ} or {@link #CITED}. */
  SOURCE(false);

  /** A document that was read, from a file. */
  public static final String READ = "read";

  /** A document that is only known from others: cited by them, or a part of one. */
  public static final String CITED = "cited";

  private final boolean several;

  Facet(boolean several) {
    this.several = several;
  }

  /** Whether a thing can have several values, so that choosing two of them makes sense. */
  public boolean hasSeveral() {
    return several;
  }

  /** How addresses write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The facet that an address writes so. */
  public static Optional<Facet> of(String key) {
    return Arrays.stream(values()).filter(facet -> facet.key().equals(key)).findFirst();
  }

  /** Its field in the index. */
  String field() {
    return "facet-" + key();
  }
}
