package org.chapter8.text;

import java.util.List;

/** Small Roman numerals, as lists are numbered by. */
public final class Roman {
  private static final List<String> ONES =
      List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
  private static final List<String> TENS = List.of("", "x", "xx", "xxx");

  private Roman() {}

  /** The number written, from 1 to 39; 0 for anything else. */
  public static int value(String text) {
    for (int tens = TENS.size() - 1; tens >= 0; tens--) {
      if (text.startsWith(TENS.get(tens))) {
        int ones = ONES.indexOf(text.substring(TENS.get(tens).length()));
        return ones < 0 ? 0 : tens * 10 + ones;
      }
    }
    return 0;
  }
}
