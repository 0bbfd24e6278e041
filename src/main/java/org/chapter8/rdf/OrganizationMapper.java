package org.chapter8.rdf;

import org.apache.jena.vocabulary.SKOS;
import org.chapter8.model.Actor;

/** Actors that a document names and no authority table knows: their names. */
final class OrganizationMapper {
  private OrganizationMapper() {}

  static void map(Actor actor, Description out) {
    out.texts(SKOS.prefLabel.asNode(), actor.prefLabel());
  }
}
