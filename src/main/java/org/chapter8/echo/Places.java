package org.chapter8.echo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapter8.model.ActorNames;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.Ref;

/** Where missions are: one is called after its State, even where only its acronym is written. */
final class Places {
  private static final String IN = "-in-";
  private static final List<String> SMALL = List.of("of", "and", "the");

  private final ActorNames names;
  private final Map<Ref, Optional<Ref>> known = new HashMap<>();

  Places(ActorNames names) {
    this.names = names;
  }

  /** The State that an organ is in by its name. */
  Optional<Ref> of(Ref organ) {
    return known.computeIfAbsent(organ, this::found);
  }

  private Optional<Ref> found(Ref organ) {
    int at = organ.key().lastIndexOf(IN);
    if (organ.kind() != Ref.Kind.ORGAN || at < 0) {
      return Optional.empty();
    }
    String place =
        Arrays.stream(organ.key().substring(at + IN.length()).split("-", -1))
            .map(Places::capital)
            .collect(Collectors.joining(" "));
    return Stream.of(place, place.replace(' ', '-'))
        .flatMap(name -> names.find(name).stream().filter(mention -> isWhole(mention, name)))
        .map(Mention::actor)
        .filter(actor -> actor.kind() == Ref.Kind.STATE)
        .findFirst();
  }

  private static boolean isWhole(Mention mention, String name) {
    return mention.start() == 0 && mention.end() == name.length();
  }

  private static String capital(String word) {
    return word.isEmpty() || SMALL.contains(word)
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
