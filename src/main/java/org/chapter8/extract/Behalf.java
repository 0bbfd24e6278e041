package org.chapter8.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.Ref;

/**
 * For whom else somebody speaks.
 *
 * @param start index where the words begin that say so
 * @param whom the actor or group named
 */
record Behalf(int start, Ref whom) {
  /** What a text says after who speaks; empty where nobody stands before, or nobody is named. */
  static Optional<Behalf> in(NamedText text, int from, Cues cues) {
    Matcher matcher = cues.matcher("on-behalf", text.masked());
    if (!matcher.find() || matcher.start() <= from) {
      return Optional.empty();
    }
    return Stream.of("whom", "inname")
        .filter(group -> Cues.group(matcher, group).isPresent())
        .flatMap(group -> text.between(matcher.start(group), matcher.end(group)).stream())
        .map(Mention::actor)
        .findFirst()
        .map(whom -> new Behalf(matcher.start(), whom));
  }
}
