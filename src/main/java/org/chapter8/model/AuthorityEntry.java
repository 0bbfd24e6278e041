package org.chapter8.model;

import java.util.List;
import java.util.Optional;

/**
 * What a reader needs to know of an entry of the authority tables.
 *
 * @param id the actor
 * @param names every name, former name, short form and acronym by which texts call it
 * @param speaksFor the body in whose name its officers speak, where that is not itself
 */
public record AuthorityEntry(Ref id, List<LangString> names, Optional<Ref> speaksFor) {
  public AuthorityEntry {
    names = List.copyOf(names);
  }
}
