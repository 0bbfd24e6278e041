package org.chapter8.extract.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chapter8.extract.theme.Decision.Span;

/** What the words of one text say of one theme. */
final class Tally {
  /** Runs of words that are shown for a theme; more would tell no more. */
  private static final int SHOWN = 3;

  /** Runs of words among which those are chosen. */
  private static final int LOOKED_AT = 8;

  private final String theme;
  private final BitSet aside;
  private final List<Voice> voices = new ArrayList<>();
  private final Set<String> counted = new HashSet<>();

  /** A word or a pair of words that says something. */
  private record Voice(Strength strength, List<Span> spans) {}

  /**
   * @param aside where the text speaks in passing: no word there speaks for a theme among others
   */
  Tally(String theme, BitSet aside) {
    this.theme = theme;
    this.aside = aside;
  }

  /**
   * Adds what a word says; the same word counts once.
   *
   * @param word the word, or whatever else tells it from others
   */
  void add(Strength strength, String word, List<Span> spans) {
    Strength heard = strength == Strength.STRONG && isAside(spans) ? Strength.LONE : strength;
    if (counted.add(heard + " " + word)) {
      voices.add(new Voice(heard, spans));
    }
  }

  private boolean isAside(List<Span> spans) {
    return spans.stream().allMatch(span -> aside.get(span.start()));
  }

  /** The theme, if it is given among other themes. */
  Optional<Decision> amongOthers() {
    return decision(voices.stream().mapToInt(each -> each.strength().points()).sum(), false);
  }

  /** The theme, if it is given where there is no other. */
  Optional<Decision> alone() {
    return decision(voices.stream().mapToInt(each -> each.strength().pointsAlone()).sum(), true);
  }

  private Optional<Decision> decision(int points, boolean alone) {
    List<Span> spans =
        voices.stream()
            .filter(
                each -> alone ? each.strength().pointsAlone() > 0 : each.strength().points() > 0)
            .sorted(Comparator.comparing(Voice::strength))
            .flatMap(each -> each.spans().stream())
            .distinct()
            .limit(LOOKED_AT)
            .toList();
    List<Span> shown =
        spans.stream()
            .filter(span -> spans.stream().noneMatch(span::isWithin))
            .limit(SHOWN)
            .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
            .toList();
    return points >= Strength.ENOUGH && !shown.isEmpty()
        ? Optional.of(new Decision(theme, points, shown))
        : Optional.empty();
  }
}
