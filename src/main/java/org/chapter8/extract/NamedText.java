package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.Ref;

/**
 * A folded text and the actors named in it.
 *
 * @param folded the text
 * @param mentions the names, left to right
 * @param masked the text with each name masked, index for index
 */
record NamedText(String folded, List<Mention> mentions, String masked) {
  NamedText(String folded, List<Mention> mentions) {
    this(folded, List.copyOf(mentions), mask(folded, mentions));
  }

  private static String mask(String folded, List<Mention> mentions) {
    StringBuilder masked = new StringBuilder(folded);
    for (Mention mention : mentions) {
      boolean group = mention.actor().kind() == Ref.Kind.GROUP;
      masked.setCharAt(mention.start(), group ? '\uE002' : '\uE000');
      for (int i = mention.start() + 1; i < mention.end(); i++) {
        masked.setCharAt(i, group ? '\uE003' : '\uE001');
      }
    }
    return masked.toString();
  }

  /** The mentions that lie between two indices. */
  List<Mention> between(int start, int end) {
    return mentions.stream().filter(m -> m.start() >= start && m.end() <= end).toList();
  }

  /** The actors named between two indices, groups not counted, each once. */
  List<Ref> actors(int start, int end) {
    List<Ref> actors = new ArrayList<>();
    for (Mention mention : between(start, end)) {
      if (mention.actor().kind() != Ref.Kind.GROUP && !actors.contains(mention.actor())) {
        actors.add(mention.actor());
      }
    }
    return actors;
  }

  /** The first actor named between two indices. */
  Optional<Ref> firstActor(int start, int end) {
    return actors(start, end).stream().findFirst();
  }

  /** The part of this text between two indices, with its names. */
  NamedText part(int start, int end) {
    List<Mention> inside = new ArrayList<>();
    for (Mention mention : between(start, end)) {
      inside.add(new Mention(mention.start() - start, mention.end() - start, mention.actor()));
    }
    return new NamedText(folded.substring(start, end), inside);
  }
}
