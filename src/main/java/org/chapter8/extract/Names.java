package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import org.chapter8.model.ActorNames;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.Ref;

/**
 * The names in running text. In the text that patterns are matched against, each name is masked,
 * index for index, by characters that no document uses: so a pattern can say "an actor" whoever it
 * is.
 */
final class Names {
  /** Matches one masked actor. */
  static final String ACTOR = "\uE000\uE001*+";

  /** Matches one masked group of actors. */
  static final String GROUP = "\uE002\uE003*+";

  /** The characters of masks, for use in a class. */
  static final String MARKS = "\uE000\uE001\uE002\uE003";

  private static final String UNITED_NATIONS = "united-nations";

  private final ActorNames authority;

  Names(ActorNames authority) {
    this.authority = authority;
  }

  /** The names in a folded text. */
  NamedText in(String folded) {
    List<Mention> mentions = new ArrayList<>();
    for (Mention mention : authority.find(folded)) {
      boolean title = !mentions.isEmpty() && isTitleOf(mentions.getLast(), mention, folded);
      if (!title) {
        mentions.add(mention);
      }
    }
    return new NamedText(folded, mentions);
  }

  /** Who is called exactly that, by the authority tables. */
  ActorNames authority() {
    return authority;
  }

  /**
   * "The secretary-general" right after the name of another organization is an office of that one.
   */
  private static boolean isTitleOf(Mention before, Mention mention, String folded) {
    boolean body =
        before.actor().kind() == Ref.Kind.ORGANIZATION
            && !before.actor().key().equals(UNITED_NATIONS);
    String between =
        before.end() <= mention.start() ? folded.substring(before.end(), mention.start()) : "";
    return body
        && mention.actor().kind() == Ref.Kind.ORGAN
        && (between.isEmpty() || between.equals(")"));
  }
}
