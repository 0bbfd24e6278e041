package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chapter8.model.ActorNames;
import org.chapter8.model.ActorNames.Mention;

/**
 * Names that their short form in brackets cuts in two: "Union of the Lakes (UL) Commission" is the
 * commission, not the union.
 */
final class BracketedNames {
  /** Characters of the end of a name after the brackets; no body's own noun is longer. */
  private static final int LONGEST_END = 40;

  private BracketedNames() {}

  /** The names of a text, those that go on after their short form made whole. */
  static List<Mention> whole(String folded, List<Mention> found, ActorNames names) {
    List<Mention> whole = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Mention mention = found.get(i);
      Optional<Mention> longer =
          i + 1 < found.size() && isShortForm(folded, mention, found.get(i + 1))
              ? longer(folded, mention, found.get(i + 1).end() + 1, names)
              : Optional.empty();
      whole.add(longer.orElse(mention));
      int end = whole.getLast().end();
      while (longer.isPresent() && i + 1 < found.size() && found.get(i + 1).start() < end) {
        i++;
      }
    }
    return whole;
  }

  private static boolean isShortForm(String folded, Mention name, Mention next) {
    String between = folded.substring(name.end(), next.start()).strip();
    return next.actor().equals(name.actor())
        && between.equals("(")
        && folded.startsWith(")", next.end());
  }

  private static Optional<Mention> longer(
      String folded, Mention name, int after, ActorNames names) {
    String printed = folded.substring(name.start(), name.end());
    String rest = folded.substring(after, Math.min(folded.length(), after + LONGEST_END));
    return names.find(printed + rest).stream()
        .filter(each -> each.start() == 0 && each.end() > printed.length())
        .map(each -> new Mention(name.start(), after + each.end() - printed.length(), each.actor()))
        .findFirst();
  }
}
