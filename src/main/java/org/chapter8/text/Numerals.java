package org.chapter8.text;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Numbers as they are written in documents: digits, Chinese numerals, enclosed ideographs, English
 * words and ordinals ({@code third}, {@code fifty-second}, {@code 3rd}) in small letters.
 */
public final class Numerals {
  /** The characters that Chinese numerals are written with; a class for use in patterns. */
  public static final String CHINESE = "[〇零一二三四五六七八九十百千两廿卅]";

  private static final String POSITIONAL = "〇一二三四五六七八九";
  private static final RuleBasedNumberFormat SPELLOUT =
      new RuleBasedNumberFormat(ULocale.CHINESE, RuleBasedNumberFormat.SPELLOUT);
  private static final RuleBasedNumberFormat ENGLISH =
      new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
  private static final Pattern ENGLISH_WORDS =
      Pattern.compile("\\d{1,6}(?:st|nd|rd|th)|[a-z]{3,12}(?:[- ][a-z]{3,12}){0,4}");
  private static final String ENCLOSED = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";

  private Numerals() {}

  /** The number that the whole of {@code text} writes, if it writes one. */
  public static OptionalInt parse(String text) {
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return text.length() < 10 ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
    if (text.length() == 1 && ENCLOSED.contains(text)) {
      return OptionalInt.of(ENCLOSED.indexOf(text) + 1);
    }
    String plain = text.replace('两', '二').replace("廿", "二十").replace("卅", "三十");
    String digits = plain.replace('零', '〇');
    if (digits.length() > 1 && digits.chars().allMatch(c -> POSITIONAL.indexOf(c) >= 0)) {
      return positional(digits);
    }
    return ENGLISH_WORDS.matcher(text).matches() ? english(text) : spelled(plain);
  }

  private static OptionalInt positional(String text) {
    int value = 0;
    for (int i = 0; i < text.length() && i < 9; i++) {
      value = value * 10 + POSITIONAL.indexOf(text.charAt(i));
    }
    return text.length() <= 9 ? OptionalInt.of(value) : OptionalInt.empty();
  }

  private static OptionalInt english(String text) {
    return Character.isDigit(text.charAt(0))
        ? parse(text.replaceFirst("[a-z]+$", ""))
        : spelled(text, ENGLISH);
  }

  private static OptionalInt spelled(String text) {
    return text.matches(CHINESE + "+") ? spelled(text, SPELLOUT) : OptionalInt.empty();
  }

  private static OptionalInt spelled(String text, RuleBasedNumberFormat of) {
    RuleBasedNumberFormat format = (RuleBasedNumberFormat) of.clone();
    ParsePosition position = new ParsePosition(0);
    Number number = format.parse(text, position);
    boolean whole = position.getIndex() == text.length() && number != null;
    return whole ? OptionalInt.of(number.intValue()) : OptionalInt.empty();
  }
}
