package org.chapter8.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;
import org.chapter8.model.Speaker;

/**
 * The speakers of all meetings: whoever takes part for the same actor is one, however often named.
 */
final class Speakers {
  private final String language;
  private final Map<Ref, Draft> drafts = new LinkedHashMap<>();

  Speakers(String language) {
    this.language = language;
  }

  private static final class Draft {
    private final Ref meeting;
    private final Ref actor;
    private final String rule;
    private final Set<Ref> onBehalfOf = new LinkedHashSet<>();
    private final Set<LangString> capacity = new LinkedHashSet<>();
    private final Set<Ref> participation = new LinkedHashSet<>();
    private final Set<Ref> statedIn = new LinkedHashSet<>();
    private Optional<Ref> person = Optional.empty();

    Draft(Ref meeting, Ref actor, String rule) {
      this.meeting = meeting;
      this.actor = actor;
      this.rule = rule;
    }

    Speaker build(Ref id) {
      return new Speaker(
          id,
          meeting,
          actor,
          List.copyOf(onBehalfOf),
          person,
          List.copyOf(capacity),
          List.copyOf(participation),
          List.copyOf(statedIn),
          rule);
    }
  }

  /**
   * Adds what a rule found of a speaker.
   *
   * @param capacity the office as printed, or the empty string
   * @param participation local name of the kind of participation
   * @return the speaker
   */
  Ref add(
      Ref meeting,
      Ref actor,
      String capacity,
      String participation,
      Collection<Ref> statedIn,
      String rule) {
    Ref id = Ref.speaker(meeting, actor);
    Draft draft = drafts.computeIfAbsent(id, key -> new Draft(meeting, actor, rule));
    if (!capacity.isBlank()) {
      draft.capacity.add(new LangString(capacity, language));
    }
    draft.participation.add(Ref.term(participation));
    draft.statedIn.addAll(statedIn);
    return id;
  }

  /** Notes that a speaker also speaks for another actor. */
  void onBehalfOf(Ref speaker, Ref other) {
    drafts.get(speaker).onBehalfOf.add(other);
  }

  /** Notes who the speaker is, unless somebody else is known to be. */
  void firstPerson(Ref speaker, Ref person) {
    if (drafts.get(speaker).person.isEmpty()) {
      person(speaker, person);
    }
  }

  /** Notes a further way in which a speaker takes part. */
  void participates(Ref speaker, String participation) {
    drafts.get(speaker).participation.add(Ref.term(participation));
  }

  /** Notes who the speaker is. */
  void person(Ref speaker, Ref person) {
    drafts.get(speaker).person = Optional.of(person);
  }

  /** Whether an actor is known to take part in a meeting. */
  boolean has(Ref meeting, Ref actor) {
    return drafts.containsKey(Ref.speaker(meeting, actor));
  }

  /**
   * The actors at a meeting one of whose offices, as printed, ends with {@code office}, or begins
   * with it as a word.
   */
  List<Ref> withOffice(Ref meeting, String office) {
    List<Ref> found = new ArrayList<>();
    for (Draft draft : drafts.values()) {
      boolean holds = draft.capacity.stream().anyMatch(each -> isOffice(each.value(), office));
      if (draft.meeting.equals(meeting) && holds) {
        found.add(draft.actor);
      }
    }
    return found;
  }

  private static boolean isOffice(String printed, String office) {
    return printed.endsWith(office) || printed.startsWith(office + " ");
  }

  /** The actor in whose name a speaker speaks; an actor that is no speaker stands for itself. */
  Ref actorOf(Ref speaker) {
    return Optional.ofNullable(drafts.get(speaker)).map(draft -> draft.actor).orElse(speaker);
  }

  /** The actor in whose name a speaker speaks. */
  Ref actor(Ref speaker) {
    return drafts.get(speaker).actor;
  }

  Collection<Speaker> all() {
    List<Speaker> all = new ArrayList<>();
    drafts.forEach((id, draft) -> all.add(draft.build(id)));
    return all;
  }
}
