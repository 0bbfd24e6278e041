package org.chapter8.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody taking part in one meeting in one capacity.
 *
 * @param spokeAt the meeting
 * @param represents the state, organization or organ in whose name it speaks
 * @param onBehalfOf others it also speaks for
 * @param person the person, where named
 * @param capacity offices as printed
 * @param participation {@code spoke}, {@code briefed}, {@code presided}, {@code attended}, {@code
 *     invited} or {@code expected}
 */
public record Speaker(
    Ref id,
    Ref spokeAt,
    Ref represents,
    List<Ref> onBehalfOf,
    Optional<Ref> person,
    List<LangString> capacity,
    List<Ref> participation,
    List<Ref> statedIn,
    String extractedBy)
    implements Resource, Evidenced {
  public Speaker {
    Objects.requireNonNull(spokeAt, "spokeAt");
    Objects.requireNonNull(represents, "represents");
    onBehalfOf = List.copyOf(onBehalfOf);
    capacity = List.copyOf(capacity);
    participation = List.copyOf(participation);
    statedIn = Evidence.required(id, statedIn);
  }

  @Override
  public List<String> type() {
    return List.of("Speaker");
  }
}
