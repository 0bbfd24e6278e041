package org.chapter8.echo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English words by their stems: endings of number and tense taken off, nothing cleverer. */
final class Stems {
  private static final Pattern WORD = Pattern.compile("[A-Za-zÀ-ÿ]+(?:['’](?:s|S)\\b)?|\\d+");
  private static final List<String> NO_PLURALS = List.of("ss", "us", "is");
  private static final int SHORTEST = 4;

  private Stems() {}

  /** The stems of the words of a text, in order; figures and signs are passed over. */
  static List<String> of(String text) {
    List<String> stems = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      stems.add(stem(words.group()));
    }
    return stems;
  }

  private static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith("'s") || lower.endsWith("’s") ? cut(lower, 2) : lower;
    if (plain.length() < SHORTEST) {
      return plain;
    }
    return withoutE(withoutTense(singular(plain)));
  }

  private static String singular(String word) {
    if (word.endsWith("ies")) {
      return cut(word, 3) + "y";
    }
    boolean plural = word.endsWith("s") && NO_PLURALS.stream().noneMatch(word::endsWith);
    return plural ? cut(word, 1) : word;
  }

  private static String withoutTense(String word) {
    for (String ending : List.of("ing", "ed")) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST - 1) {
        return undoubled(cut(word, ending.length()));
      }
    }
    return word;
  }

  /** The stem of planned is that of plan. */
  private static String undoubled(String word) {
    int last = word.length() - 1;
    boolean doubled =
        word.charAt(last) == word.charAt(last - 1) && "lsz".indexOf(word.charAt(last)) < 0;
    return doubled ? cut(word, 1) : word;
  }

  private static String withoutE(String word) {
    return word.endsWith("e") && word.length() > SHORTEST - 1 ? cut(word, 1) : word;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
