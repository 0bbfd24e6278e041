package org.chapter8.publish.search;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.chapter8.text.Folding;
import org.chapter8.text.SymbolSpan;
import org.chapter8.text.Symbols;

/** Identifiers as they are compared: symbols, codes, numbers of meetings, IRIs. */
final class Keys {
  private Keys() {}

  /** An identifier without blanks, in capitals. */
  static String of(String identifier) {
    return Folding.fold(identifier).toUpperCase(Locale.ROOT).replace(" ", "");
  }

  /** What identifiers a reader may mean: the whole of what was typed, or a symbol in it. */
  static Set<String> typed(String typed) {
    Set<String> keys = new LinkedHashSet<>();
    String folded = Folding.fold(typed).strip();
    keys.add(of(folded));
    for (SymbolSpan span : Symbols.find(folded)) {
      keys.add(of(span.symbol()));
    }
    if (folded.contains("/")) {
      keys.add(of(Symbols.normalise(folded)));
    }
    keys.remove("");
    return keys;
  }
}
