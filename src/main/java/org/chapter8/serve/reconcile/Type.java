package org.chapter8.serve.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chapter8.rdf.Vocabulary.Classes;

/** What an entity can be; the wider class after the narrower ones. */
enum Type {
  STATE(Classes.STATE),
  ORGANIZATION(Classes.ORGANIZATION),
  ORGAN(Classes.ORGAN),
  PERSON(Classes.PERSON),
  ACTOR(Classes.ACTOR),
  MEETING_SERIES(Classes.MEETING_SERIES),
  THEME(Classes.THEME);

  private static final List<Type> ACTORS = List.of(STATE, ORGANIZATION, ORGAN, PERSON);

  private final String id;

  Type(Node node) {
    this.id = node.getURI();
  }

  Node node() {
    return NodeFactory.createURI(id);
  }

  /** Its identifier: the IRI of the class. */
  String id() {
    return id;
  }

  /** The class it is a kind of. */
  Optional<Type> broader() {
    return ACTORS.contains(this) ? Optional.of(ACTOR) : Optional.empty();
  }

  static Optional<Type> of(String id) {
    return Arrays.stream(values()).filter(type -> type.id().equals(id)).findFirst();
  }
}
