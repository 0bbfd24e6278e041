package org.chapter8.text;

/**
 * Writes characters that mean the same in one form, one for one, so that indices stay: full-width
 * letters, digits and brackets as ASCII, the circle that is typed for a zero as that zero,
 * traditional characters as simplified ones, the corner brackets that quote in traditional texts as
 * quotation marks, and the ASCII comma, semicolon and colon as full-width ones where they follow a
 * Han character, a closing bracket or a closing quotation mark. Characters for private use, which
 * mean nothing outside the font they were set in, become the replacement character: callers may use
 * them for themselves.
 */
public final class Folding {
  private static final int FULL_WIDTH_SHIFT = 0xFEE0;
  private static final char FIRST_PRIVATE = '\ue000';
  private static final char LAST_PRIVATE = '\uf8ff';
  private static final char REPLACEMENT = '\ufffd';
  private static final String WITHOUT_WIDTH = "\u200b\u2060\ufeff";
  private static final String KEPT_WIDE = "，；：？！";

  private Folding() {}

  /** The text in one form; its length is that of {@code text}. */
  public static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(fold(text.charAt(i), i == 0 ? ' ' : out.charAt(i - 1)));
    }
    return out.toString();
  }

  private static char fold(char c, char before) {
    if (isBlank(c)) {
      return ' ';
    }
    if (c >= FIRST_PRIVATE && c <= LAST_PRIVATE) {
      return REPLACEMENT;
    }
    return switch (c) {
      case '＂', '〞', '〝' -> '"';
      case '–', '—', '－', '‐', '‑', '−' -> '-';
      case '○' -> '〇';
      case '⁄', '∕' -> '/';
      case '〔' -> '(';
      case '〕' -> ')';
      case '•', '∙', '‧', '・' -> '·';
      case '「' -> '“';
      case '」' -> '”';
      case '『' -> '‘';
      case '』' -> '’';
      case ',' -> wideAfter(before) ? '，' : c;
      case ';' -> wideAfter(before) ? '；' : c;
      case ':' -> wideAfter(before) ? '：' : c;
      default ->
          c >= '！' && c <= '～' && KEPT_WIDE.indexOf(c) < 0
              ? (char) (c - FULL_WIDTH_SHIFT)
              : Simplified.of(c);
    };
  }

  /** The simplified form of a traditional character, any other character itself. */
  public static char simplified(char c) {
    return Simplified.of(c);
  }

  /** The text with simplified characters for traditional ones; its length stays. */
  public static String simplified(CharSequence text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      out.setCharAt(i, Simplified.of(out.charAt(i)));
    }
    return out.toString();
  }

  private static boolean wideAfter(char before) {
    return isHan(before) || before == ')' || before == '”' || before == '》';
  }

  /**
   * Whether a character is a blank: space of any width or none, breaking or not, line end, byte
   * order mark.
   */
  public static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || WITHOUT_WIDTH.indexOf(c) >= 0;
  }

  /** Whether a character is a Han ideograph. */
  public static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
