package org.chapter8.rdf.links;

import java.util.List;

/**
 * A table of links.
 *
 * @param name the target: the file's name without its endings, as in {@code wikidata}
 * @param file the file's name
 * @param id the IRI of the set
 * @param license the IRI of its licence
 * @param mappings its rows, in their order
 */
public record MappingSet(
    String name, String file, String id, String license, List<Mapping> mappings) {
  public MappingSet {
    mappings = List.copyOf(mappings);
  }

  /** Where a row stands: the file and its line. */
  public String place(Mapping mapping) {
    return file + ":" + mapping.line();
  }
}
