package org.chapter8.extract.theme;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the words of one text say of all themes. */
final class Tallies {
  private final BitSet aside;
  private final Map<String, Tally> byTheme = new LinkedHashMap<>();

  /**
   * @param aside where the text speaks in passing
   */
  Tallies(BitSet aside) {
    this.aside = aside;
  }

  Tally of(Say say) {
    return byTheme.computeIfAbsent(say.theme(), theme -> new Tally(theme, aside));
  }

  /** The themes that are given; where there is none, those that are given alone. */
  List<Decision> decisions() {
    List<Decision> given =
        byTheme.values().stream().map(Tally::amongOthers).flatMap(Optional::stream).toList();
    return given.isEmpty()
        ? byTheme.values().stream().map(Tally::alone).flatMap(Optional::stream).toList()
        : given;
  }
}
