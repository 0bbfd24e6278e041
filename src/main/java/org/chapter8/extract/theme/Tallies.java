package org.chapter8.extract.theme;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the words of one text say of all themes. */
final class Tallies {
  private final ThemeWords words;
  private final BitSet aside;
  private final Map<String, Tally> byTheme = new LinkedHashMap<>();

  /**
   * @param aside where the text speaks in passing
   */
  Tallies(ThemeWords words, BitSet aside) {
    this.words = words;
    this.aside = aside;
  }

  Tally of(Say say) {
    return byTheme.computeIfAbsent(say.theme(), theme -> new Tally(theme, aside));
  }

  /**
   * The themes that are given. Some need more where there is another; where there is none at all,
   * words count that say nothing beside others.
   */
  List<Decision> decisions() {
    List<Decision> given = given(Tally::amongOthers);
    return given.isEmpty() ? given(Tally::alone) : given;
  }

  private List<Decision> given(Function<Tally, Optional<Decision>> decision) {
    List<Decision> enough =
        byTheme.values().stream().map(decision).flatMap(Optional::stream).toList();
    List<Decision> among =
        enough.stream().filter(each -> each.points() >= words.among(each.theme())).toList();
    return among.isEmpty() ? enough : among;
  }
}
