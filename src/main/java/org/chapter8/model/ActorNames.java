package org.chapter8.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  /**
   * Somebody whom a shared name may mean.
   *
   * @param actor who
   * @param needs what would have to stand around the name for this one to be meant; may be empty
   */
  record Candidate(Ref actor, String needs) {}

  /**
   * A name that several actors share, where nothing around it tells who is meant.
   *
   * @param start index of its first character in the text searched
   * @param end index after its last
   * @param form the name as printed
   * @param candidates whom it may mean, in the order of their keys
   */
  record Doubt(int start, int end, String form, List<Candidate> candidates) {
    public Doubt {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * A noun that stands for a body named elsewhere: "the Commission", 该联盟.
   *
   * @param start index of its first character in the text searched, articles not counted
   * @param end index after its last
   * @param noun the noun as printed
   * @param bodies whom it means, or whom it may mean where nothing tells which
   */
  record Reference(int start, int end, String noun, List<Ref> bodies) {
    public Reference {
      bodies = List.copyOf(bodies);
    }

    /** Who is meant, if that is told. */
    public Optional<Ref> body() {
      return bodies.size() == 1 ? Optional.of(bodies.getFirst()) : Optional.empty();
    }
  }

  /**
   * The longest names in {@code text}, left to right, none overlapping another. A name of several
   * actors is among them only where its surroundings tell who is meant.
   */
  List<Mention> find(CharSequence text);

  /** The names of several actors in {@code text} that are not settled, left to right. */
  List<Doubt> doubts(CharSequence text);

  /**
   * The names in {@code text} that mean somebody whatever else is known: those of one actor alone,
   * and shared ones that the words around them settle. By name in small letters.
   */
  Map<String, Set<Ref>> certain(CharSequence text);

  /**
   * The nouns in {@code text} that stand for a body, left to right; none where nobody that the noun
   * fits is named or hinted at.
   *
   * @param before what the document says right before
   */
  List<Reference> references(CharSequence before, CharSequence text);

  /** The actor that is called exactly {@code name}. */
  Optional<Ref> exact(String name);

  /** The same names, found in texts of which more is known. */
  ActorNames in(NameContext context);

  /**
   * The body in whose name an actor's officers speak: the actor itself, unless it is known to be
   * another.
   */
  Ref speaksFor(Ref actor);
}
