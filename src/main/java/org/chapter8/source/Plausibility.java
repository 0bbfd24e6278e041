package org.chapter8.source;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.OptionalLong;
import org.chapter8.text.Folding;

/**
 * How much a string looks like a text in Chinese or a Western language. Bytes read in a wrong
 * encoding give characters that no text has, or letters and ideographs where none is usual.
 */
final class Plausibility {
  /** Ideographs that make up a good half of any modern text, in both scripts. */
  private static final String FREQUENT =
      "的一是在不了有和人中大上国國主要会會时時来來用生到作地于於出以可为為这這个個我他们們对對成年动動同工也能下过過民发發面高而理"
          + "安全事联聯合部方行政议議约約法第项項及其与與关關各本区區域组組织織员員表次经經加强強进進展实實月日报報告决決定";

  private static final String MARKS =
      "\u00a0\u00ad§«°·»¼½¾£©®‘’“”–—…•€™†‡‰′″№●■○□→×÷、。〈〉《》「」『』【】〔〕\t\n\r\f\u000b";
  private static final int FREQUENT_WEIGHT = 3;
  private static final int RARE_WEIGHT = -2;
  private static final int UNUSUAL_WEIGHT = -3;

  /** The ideographs that the standards of both scripts count among the common ones. */
  private static final BitSet COMMON = common();

  private Plausibility() {}

  private static BitSet common() {
    BitSet all = new BitSet(Character.MAX_VALUE + 1);
    // Level 1 of GB 2312 (1980) and of Big5 (1984), by the first bytes of their rows.
    addRows(all, "GB18030", 0xb0, 0xd7);
    addRows(all, "Big5", 0xa4, 0xc6);
    return all;
  }

  private static void addRows(BitSet all, String charset, int first, int last) {
    for (int row = first; row <= last; row++) {
      for (int cell = 0x40; cell <= 0xfe; cell++) {
        boolean both = charset.equals("Big5") || cell >= 0xa1;
        byte[] pair = {(byte) row, (byte) cell};
        String character = new String(pair, Charset.forName(charset));
        if (both && character.length() == 1 && Folding.isHan(character.charAt(0))) {
          all.set(character.charAt(0));
        }
      }
    }
  }

  /**
   * The weight of a text, larger for more plausible ones; empty if it holds what no text does:
   * controls, characters for private use, unassigned ones; or next to nothing that one has.
   * Characters of ASCII weigh one.
   */
  static OptionalLong of(String text) {
    long sum = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isPossible(text, i)) {
        return OptionalLong.empty();
      }
      sum += c < 128 ? 1 : weight(text, i);
    }
    return sum > 0 ? OptionalLong.of(sum) : OptionalLong.empty();
  }

  private static boolean isPossible(String text, int index) {
    char c = text.charAt(index);
    return switch (Character.getType(Character.isSurrogate(c) ? text.codePointAt(index) : c)) {
      case Character.CONTROL -> MARKS.indexOf(c) >= 0;
      case Character.PRIVATE_USE, Character.UNASSIGNED -> false;
      default -> c != '\ufffd';
    };
  }

  private static int weight(String text, int index) {
    char c = text.charAt(index);
    if (Folding.isHan(c) || Character.isSurrogate(c)) {
      return isAlone(text, index) ? RARE_WEIGHT : ideograph(c);
    }
    boolean wide = c >= '\uff00' && c < '\uff60';
    return wide || MARKS.indexOf(c) >= 0 || isWithinWord(text, index) ? 1 : UNUSUAL_WEIGHT;
  }

  private static int ideograph(char c) {
    if (FREQUENT.indexOf(c) >= 0) {
      return FREQUENT_WEIGHT;
    }
    return COMMON.get(c) ? 1 : RARE_WEIGHT;
  }

  /** An ideograph at a Western word is two bytes that do not belong together. */
  private static boolean isAlone(String text, int index) {
    return (isPlain(text, index - 1) || isPlain(text, index + 1))
        && !isWide(text, index - 1)
        && !isWide(text, index + 1);
  }

  private static boolean isWide(String text, int index) {
    return index >= 0 && index < text.length() && text.charAt(index) >= '\u2e80';
  }

  /** Whether a letter with an accent stands beside plain ones. */
  private static boolean isWithinWord(String text, int index) {
    return Character.isLetter(text.charAt(index))
        && text.charAt(index) < '\u0250'
        && (isPlain(text, index - 1) || isPlain(text, index + 1));
  }

  private static boolean isPlain(String text, int index) {
    return index >= 0
        && index < text.length()
        && text.charAt(index) < 128
        && Character.isLetter(text.charAt(index));
  }
}
