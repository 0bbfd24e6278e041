package org.chapter8.extract.table;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Symbols of Security Council documents as tables print them. */
final class Symbol {
  /** One symbol, blanks left in. */
  static final String PRINTED =
      "S/(?:RES/\\d{1,5} ?\\( ?\\d{4} ?\\)|PRST/\\d{4}/\\d{1,4}|PV\\.? ?\\d{1,6}|(?:\\d{4}/)?\\d{1,6})"
          + "(?:/(?:Rev|Corr|Add)\\. ?\\d{1,3}){0,3}";

  private static final Pattern SYMBOL = Pattern.compile(PRINTED);

  private Symbol() {}

  /** The symbols in a text, without blanks, left to right. */
  static List<String> in(String words) {
    return SYMBOL.matcher(words).results().map(MatchResult::group).map(Symbol::clean).toList();
  }

  static String clean(String printed) {
    return printed.replace(" ", "");
  }
}
