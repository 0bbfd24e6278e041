package org.chapter8.extract.layout;

import org.chapter8.text.PositionedText;

/**
 * Marks in Chinese text: figures that are not part of a number, a date or a count. A raised one has
 * a line's end or a blank after it in the source.
 */
final class MarksAmongHan implements MarkForm {
  private static final String COUNTED = "年月日次页号个条章届第.,-/(";
  private static final String WITHIN_DATE = "月和至、";
  private static final String JAPAN = "日本";

  private final String source;

  MarksAmongHan(String source) {
    this.source = source;
  }

  @Override
  public boolean raised(PositionedText text, int start, int end) {
    return standsAlone(text.folded(), start, end) && raisedAt(text, start, end);
  }

  @Override
  public boolean possible(PositionedText text, int start, int end) {
    return standsAlone(text.folded(), start, end) && !isCount(text.folded(), start, end);
  }

  private static boolean standsAlone(String folded, int start, int end) {
    char before = start == 0 ? '第' : folded.charAt(start - 1);
    char after = end == folded.length() ? '。' : folded.charAt(end);
    return !isAsciiWord(before) && !isAsciiWord(after) && "第/.".indexOf(before) < 0;
  }

  private static boolean isCount(String folded, int start, int end) {
    if (end == folded.length() || COUNTED.indexOf(folded.charAt(end)) < 0) {
      return false;
    }
    boolean inDate = start > 0 && WITHIN_DATE.indexOf(folded.charAt(start - 1)) >= 0;
    return inDate || !folded.startsWith(JAPAN, end);
  }

  /** Whether a line ends here in the source, or a blank follows that is not one within a count. */
  private boolean raisedAt(PositionedText text, int start, int end) {
    int offset = source.offsetByCodePoints(0, text.sourceEnd(end));
    if (offset >= source.length() || "\r\n\f".indexOf(source.charAt(offset)) >= 0) {
      return true;
    }
    return source.charAt(offset) == ' '
        && (isBracketAside(text, end) || !isCount(text.folded(), start, end));
  }

  private static boolean isBracketAside(PositionedText text, int end) {
    return end < text.length() && text.folded().charAt(end) == '(';
  }

  private static boolean isAsciiWord(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }
}
