package org.chapter8.extract;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chapter8.model.Meeting;
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
  private final boolean held;
  private final boolean known;
  private Optional<Ref> president = Optional.empty();
  private Optional<Ref> floor = Optional.empty();
  private final Set<Ref> floorActors = new HashSet<>();
  private Optional<Ref> paperAuthor = Optional.empty();

  MeetingContext(MeetingBuilder meeting, Ref organ, String section) {
    this(meeting, organ, section, true, true);
  }

  private MeetingContext(
      MeetingBuilder meeting, Ref organ, String section, boolean held, boolean known) {
    this.meeting = meeting;
    this.organ = organ;
    this.section = section;
    this.held = held;
    this.known = known;
  }

  /** A meeting still to come: nobody has spoken there. */
  static MeetingContext planned(MeetingBuilder meeting, Ref organ) {
    return new MeetingContext(meeting, organ, "", false, true);
  }

  /** A meeting that a record has word for word: those named in a speech do not thereby speak. */
  static MeetingContext spoken(MeetingBuilder meeting, Ref organ) {
    return new MeetingContext(meeting, organ, "", false, true);
  }

  /** No meeting that the text names: what is said is said in the document alone. */
  static MeetingContext none(Ref organ) {
    return none(organ, "");
  }

  /** No meeting yet, in a section whose notes count on their own. */
  static MeetingContext none(Ref organ, String section) {
    MeetingBuilder unused = Meeting.builder(Ref.meeting("none", "none"), "none");
    return new MeetingContext(unused, organ, section, false, false);
  }

  /** Whether the text names the meeting. */
  boolean isKnown() {
    return known;
  }

  /** The meeting, if the text names one. */
  Optional<Ref> at() {
    return known ? Optional.of(id()) : Optional.empty();
  }

  /** Whether what is reported was said at the meeting. */
  boolean isHeld() {
    return held;
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

  /** From here on, a speaker has the floor, in the name of an actor. */
  void floor(Ref speaker, Ref actor) {
    floor = Optional.of(speaker);
    floorActors.clear();
    floorActors.add(actor);
  }

  /** Whoever has the floor speaks for this actor too. */
  void alsoFor(Ref actor) {
    floorActors.add(actor);
  }

  /** Whether somebody has the floor: then the text is what he or she says, word for word. */
  boolean isWordForWord() {
    return floor.isPresent();
  }

  /** Who speaks when an actor is said to: the speaker who has the floor for it, else the actor. */
  Ref speaking(Ref actor) {
    return floorActors.contains(actor) ? floor.orElse(actor) : actor;
  }

  /** Who issued the paper before the meeting. */
  Optional<Ref> paperAuthor() {
    return paperAuthor;
  }

  void paperAuthor(Ref author) {
    paperAuthor = Optional.of(author);
  }
}
