package org.chapter8.rdf.copies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Where a copy is from.
 *
 * @param endpoint the service that was asked
 * @param fetched when, to the second
 * @param licence of the data over there, as IRI
 * @param attribution whom to name who uses them
 * @param recipe SHA-256 of the query that was asked, in hexadecimal
 * @param space what the IRIs of the resources begin with
 */
public record Origin(
    String endpoint,
    Instant fetched,
    String licence,
    String attribution,
    String recipe,
    String space) {

  /** The day of the copy, in UTC. */
  public LocalDate day() {
    return LocalDate.ofInstant(fetched, ZoneOffset.UTC);
  }
}
