package org.chapter8.extract;

import java.util.List;
import java.util.Optional;
import org.chapter8.model.Ref;

/** Who is speaking, move by move: a subject goes on until another is named. */
final class Voices {
  private static final int PAIR = 2;

  private final Subjects subjects;
  private Subject current = Subject.NONE;
  private Subject author = Subject.NONE;
  private Subject lastNamed = Subject.NONE;
  private Subject lastPair = Subject.NONE;
  private boolean reported;
  private boolean named;

  Voices(Subjects subjects) {
    this.subjects = subjects;
  }

  /**
   * A paragraph begins; unless it says otherwise, {@code author} speaks.
   *
   * @param self whose words "I" and "we" are
   */
  void paragraph(Subject author, Subject self) {
    this.author = author;
    set(author);
    lastNamed = author;
    lastPair = Subject.NONE;
    subjects.author(self);
  }

  /**
   * A sentence begins: nobody has been reported in it yet, and where the text has an author, the
   * author speaks again.
   */
  void sentence() {
    reported = false;
    named = false;
    if (author.kind() == Subject.Kind.NAMED && current.kind() == Subject.Kind.NAMED) {
      current = author;
    }
  }

  /** Somebody has been reported to say something in this sentence. */
  void reported() {
    reported = true;
  }

  /** The words for unnamed speakers that a move opens with, if it does. */
  static Optional<Sentence> collective(Move move) {
    return move.subject()
        .filter(span -> span.form().equals("collective"))
        .map(span -> move.part().part(span.start(), span.end()));
  }

  /** Moves on to the subject that a move names, if it names one. */
  void move(Move move) {
    boolean spokenOf = reported && isBareName(move) && move.kind() != Move.Kind.SECONDS;
    if (!spokenOf) {
      Optional<Subject> found = subjects.of(move, current, lastNamed, lastPair);
      Subject speaker = lastNamed;
      found.ifPresent(this::set);
      lastNamed = named && subjects.isRecalled(move) ? speaker : lastNamed;
      named |= found.isPresent();
    }
  }

  /** Moves on to a subject. */
  void set(Subject subject) {
    current = subject;
    if (subject.kind() == Subject.Kind.NAMED) {
      lastNamed = subject;
      lastPair = subject.actors().size() == PAIR ? subject : lastPair;
    }
  }

  /** A name without an office, after somebody has begun to speak, is spoken of. */
  private static boolean isBareName(Move move) {
    return move.subject()
        .filter(span -> span.form().equals("actors"))
        .map(span -> move.part().masked().substring(span.start(), span.end()))
        .map(words -> words.matches(Names.ACTOR))
        .orElse(false);
  }

  /** The speakers that a list of names and offices names. */
  List<Ref> named(Sentence words) {
    return subjects.speakers(words, "spoke");
  }

  Subject current() {
    return current;
  }

  boolean anybody() {
    return current.kind() != Subject.Kind.NONE;
  }
}
