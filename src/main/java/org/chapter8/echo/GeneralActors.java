package org.chapter8.echo;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chapter8.model.Ref;

/** Actors that nearly all statements speak of: who is one, and which of them count as the same. */
final class GeneralActors {
  private final Map<String, String> same =
      Data.rows("general-actors.tsv", 2).stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  /** What a general actor counts as; empty for any other actor. */
  Optional<String> of(Ref actor) {
    String key = actor.toString();
    boolean isGroup = actor.kind() == Ref.Kind.GROUP;
    return Optional.ofNullable(same.getOrDefault(key, isGroup ? key : null));
  }

  /** The name under which an actor is compared. */
  String name(Ref actor) {
    return of(actor).orElseGet(actor::toString);
  }
}
