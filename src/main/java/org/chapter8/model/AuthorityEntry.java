package org.chapter8.model;

import java.util.List;
import java.util.Optional;

/**
 * What a reader needs to know of an entry of the authority tables.
 *
 * @param id the actor
 * @param names every name, former name, short form and acronym by which texts call it
 * @param speaksFor the body in whose name its officers speak, where that is not itself
 * @param named the same names with their years; a name that held twice is there twice
 * @param memberships its places in organizations and organs
 * @param years when it existed
 * @param seats the names of the places where it has its seat
 */
public record AuthorityEntry(
    Ref id,
    List<LangString> names,
    Optional<Ref> speaksFor,
    List<Named> named,
    List<Membership> memberships,
    Validity years,
    List<LangString> seats) {
  public AuthorityEntry {
    names = List.copyOf(names);
    named = List.copyOf(named);
    memberships = List.copyOf(memberships);
    seats = List.copyOf(seats);
  }

  /** An entry of whose seat nothing is known. */
  public AuthorityEntry(
      Ref id,
      List<LangString> names,
      Optional<Ref> speaksFor,
      List<Named> named,
      List<Membership> memberships,
      Validity years) {
    this(id, names, speaksFor, named, memberships, years, List.of());
  }

  /** An entry of whose years nothing is known. */
  public AuthorityEntry(Ref id, List<LangString> names, Optional<Ref> speaksFor) {
    this(
        id,
        names,
        speaksFor,
        names.stream().map(name -> new Named(name, Optional.empty(), Validity.ALWAYS)).toList(),
        List.of(),
        Validity.ALWAYS);
  }
}
