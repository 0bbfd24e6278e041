package org.chapter8.extract;

import java.util.Optional;
import org.chapter8.model.MeetingBuilder;
import org.chapter8.model.Ref;

/**
 * The meeting that a stretch of text is about, and who is meant there by "the President" and "the
 * paper".
 */
final class MeetingContext {
  private final MeetingBuilder meeting;
  private final Ref organ;
  private final String section;
  private Optional<Ref> president = Optional.empty();
  private Optional<Ref> paperAuthor = Optional.empty();

  MeetingContext(MeetingBuilder meeting, Ref organ, String section) {
    this.meeting = meeting;
    this.organ = organ;
    this.section = section;
  }

  MeetingBuilder meeting() {
    return meeting;
  }

  Ref id() {
    return meeting.id();
  }

  Ref organ() {
    return organ;
  }

  /** The section whose notes count on their own. */
  String section() {
    return section;
  }

  /** The state that presides. */
  Optional<Ref> president() {
    return president;
  }

  void president(Ref state) {
    president = Optional.of(state);
  }

  /** Who issued the paper before the meeting. */
  Optional<Ref> paperAuthor() {
    return paperAuthor;
  }

  void paperAuthor(Ref author) {
    paperAuthor = Optional.of(author);
  }
}
