package org.chapter8.model;

import java.util.List;
import java.util.Optional;

/** Finds actors by name. */
public interface ActorNames {

  /**
   * A name found in a text.
   *
   * @param start index of its first character in the text searched
   * @param end index after its last
   * @param actor who is meant
   */
  record Mention(int start, int end, Ref actor) {}

  /** The longest names in {@code text}, left to right, none overlapping another. */
  List<Mention> find(CharSequence text);

  /** The actor that is called exactly {@code name}. */
  Optional<Ref> exact(String name);

  /**
   * The body in whose name an actor's officers speak: the actor itself, unless it is known to be
   * another.
   */
  Ref speaksFor(Ref actor);
}
