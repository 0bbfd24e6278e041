package org.chapter8.extract;

import java.util.List;
import org.chapter8.model.Ref;

/**
 * Who is speaking.
 *
 * @param kind whether somebody is named
 * @param actors the actors named, in printed order
 * @param others whether unnamed others speak with them: a note may name these
 */
record Subject(Kind kind, List<Ref> actors, boolean others) {
  /** Whether a speaker is named. */
  enum Kind {
    NAMED,
    COLLECTIVE,
    PAPER,
    NONE
  }

  static final Subject NONE = new Subject(Kind.NONE, List.of(), false);
  static final Subject COLLECTIVE = new Subject(Kind.COLLECTIVE, List.of(), false);

  Subject {
    actors = List.copyOf(actors);
  }

  static Subject named(List<Ref> actors, boolean others) {
    return new Subject(Kind.NAMED, actors, others);
  }

  static Subject paper(List<Ref> authors) {
    return new Subject(Kind.PAPER, authors, false);
  }
}
