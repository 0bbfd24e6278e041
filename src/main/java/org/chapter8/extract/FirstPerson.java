package org.chapter8.extract;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.chapter8.model.Ref;

/**
 * Whether what a speech says is what its speaker says: in the first person, in the name of whom the
 * speaker represents, or without a subject right after such words or with what must be done. What
 * others are reported to say in a speech is left out.
 */
final class FirstPerson implements Predicate<Move> {
  private final Cues cues;
  private final Ref actor;
  private boolean goesOn;

  FirstPerson(Cues cues, Ref actor) {
    this.cues = cues;
    this.actor = actor;
  }

  /** A sentence begins. */
  void sentence() {
    goesOn = false;
  }

  @Override
  public boolean test(Move move) {
    boolean own = move.subject().map(span -> isOwn(move, span)).orElseGet(() -> goesOn(move));
    boolean said = move.kind() == Move.Kind.UNSAID || !cues.found("speech.reported", move.verb());
    goesOn = own && move.kind() != Move.Kind.UNSAID;
    return own && said;
  }

  private boolean isOwn(Move move, Move.SubjectSpan span) {
    List<Ref> named = move.part().named().actors(span.start(), span.end());
    return switch (span.form()) {
      case "first" -> true;
      case "actors" -> named.equals(List.of(actor));
      default -> false;
    };
  }

  private boolean goesOn(Move move) {
    return move.verb().isEmpty() ? mustBeDone(move) : goesOn;
  }

  /** A modal verb in a main clause. */
  private boolean mustBeDone(Move move) {
    String text = move.part().masked();
    Matcher modal = cues.matcher("speech.modal", text);
    return modal.find() && !cues.found("speech.subordinate", text.substring(0, modal.start()));
  }
}
