package org.chapter8.extract;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How items of lists are marked: items of one list are marked in the same style. A small roman
 * numeral is a letter where the letter before it in the alphabet was the last mark: (h), (i).
 */
final class ListStyles {
  private static final Pattern LETTERS = Pattern.compile("[a-z]+");
  private static final Pattern CAPITALS = Pattern.compile("[A-Z]+");
  private static final Pattern ROMAN = Pattern.compile("[ivx]+");

  /** Stands for any Chinese numeral. */
  static final String HAN = "一";

  private String lastLetter = "";

  /** The style of a mark. */
  String of(String mark) {
    String plain = CAPITALS.matcher(mark.replace(" ", "")).replaceAll(ListStyles::capital);
    Matcher letters = LETTERS.matcher(plain);
    if (!letters.find()) {
      return plain.replaceAll("\\d+", "1").replaceAll("[一二三四五六七八九十]+", HAN);
    }
    String letter = letters.group();
    if (ROMAN.matcher(letter).matches() && !follows(letter)) {
      return letters.replaceAll("i");
    }
    lastLetter = letter;
    return letters.replaceAll("a");
  }

  private static String capital(MatchResult mark) {
    return ROMAN.matcher(mark.group().toLowerCase(Locale.ROOT)).matches() ? "I" : "A";
  }

  private boolean follows(String letter) {
    boolean same = letter.equals(lastLetter);
    boolean next =
        letter.length() == 1
            && lastLetter.length() == 1
            && letter.charAt(0) == lastLetter.charAt(0) + 1;
    return same || next;
  }
}
