package org.chapter8.text;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;
import java.util.OptionalInt;

/** Numbers as they are written in documents: digits, Chinese numerals, enclosed ideographs. */
public final class Numerals {
  /** The characters that Chinese numerals are written with; a class for use in patterns. */
  public static final String CHINESE = "[〇零一二三四五六七八九十百千两廿卅]";

  private static final String POSITIONAL = "〇一二三四五六七八九";
  private static final RuleBasedNumberFormat SPELLOUT =
      new RuleBasedNumberFormat(ULocale.CHINESE, RuleBasedNumberFormat.SPELLOUT);
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
    return digits.length() > 1 && digits.chars().allMatch(c -> POSITIONAL.indexOf(c) >= 0)
        ? positional(digits)
        : spelled(plain);
  }

  private static OptionalInt positional(String text) {
    int value = 0;
    for (int i = 0; i < text.length() && i < 9; i++) {
      value = value * 10 + POSITIONAL.indexOf(text.charAt(i));
    }
    return text.length() <= 9 ? OptionalInt.of(value) : OptionalInt.empty();
  }

  private static OptionalInt spelled(String text) {
    if (!text.matches(CHINESE + "+")) {
      return OptionalInt.empty();
    }
    RuleBasedNumberFormat format = (RuleBasedNumberFormat) SPELLOUT.clone();
    ParsePosition position = new ParsePosition(0);
    Number number = format.parse(text, position);
    boolean whole = position.getIndex() == text.length() && number != null;
    return whole ? OptionalInt.of(number.intValue()) : OptionalInt.empty();
  }
}
