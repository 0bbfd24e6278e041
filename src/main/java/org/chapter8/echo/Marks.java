package org.chapter8.echo;

import java.util.regex.Pattern;

/** What stands in a text and is not said by it: numbers of paragraphs, and days, which change. */
final class Marks {
  private static final Pattern NUMBER =
      Pattern.compile("^\\s*(?:\\(?\\d{1,3}[.)]|\\([a-z]{1,4}\\)|[一二三四五六七八九十]{1,3}、)\\s*");

  private static final Pattern DAY =
      Pattern.compile(
          "(?:\\b(?:ending|expiring)\\s+(?:on\\s+)?)?\\b\\d{1,2}\\s+(?:January|February|March|April"
              + "|May|June|July|August|September|October|November|December)\\b(?:\\s+\\d{4}\\b)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DAY_IN_CHINESE =
      Pattern.compile(
          "(?:\\d{4}|[〇零一二三四五六七八九]{4})年(?:[\\d一二三四五六七八九十]{1,2}月(?:[\\d一二三四五六七八九十]{1,3}日)?)?");

  private Marks() {}

  /** The text without the number it begins with and without days. */
  static String off(String text) {
    String unnumbered = NUMBER.matcher(text).replaceFirst("");
    String undated = DAY.matcher(unnumbered).replaceAll(" ");
    return DAY_IN_CHINESE.matcher(undated).replaceAll("");
  }
}
