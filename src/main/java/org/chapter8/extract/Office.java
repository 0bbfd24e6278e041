package org.chapter8.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The office of somebody in a list, as printed.
 *
 * @param printed the office, or the empty string
 * @param end index after it in the item
 */
record Office(String printed, int end) {
  private static final Pattern ACRONYM = Pattern.compile("^\\([^)]*\\)");
  private static final Pattern TAIL =
      Pattern.compile("(?:[、，；。：]|以及|所作的|和|及|也|外|情况通报|通报|\\[|\\])+$");

  /** For whom else somebody speaks, and who else speaks, is no part of an office. */
  private static final Pattern ASIDE =
      Pattern.compile("[，；(]代表|以及其他|，以及|(?<=代表)代表(?=" + Names.ACTOR + ")|得到");

  /**
   * The office that follows the name of an item, the name's acronym and what ends the item left
   * out.
   */
  static Office in(Sentence item, int nameEnd) {
    String rest = item.folded().substring(nameEnd);
    Matcher acronym = ACRONYM.matcher(rest);
    int skipped = acronym.find() && !acronym.group().contains("代表") ? acronym.end() : 0;
    Matcher tail = TAIL.matcher(rest);
    int end = tail.find() ? Math.max(tail.start(), skipped) : rest.length();
    Matcher aside = ASIDE.matcher(item.masked()).region(nameEnd + skipped, nameEnd + end);
    end = aside.find() ? aside.start() - nameEnd : end;
    String printed = rest.substring(skipped, end);
    return new Office(printed.startsWith("的") ? printed.substring(1) : printed, nameEnd + end);
  }
}
