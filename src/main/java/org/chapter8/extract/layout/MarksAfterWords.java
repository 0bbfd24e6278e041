package org.chapter8.extract.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapter8.text.PositionedText;

/**
 * Marks in texts whose words are separated by blanks: figures right after a word or its punctuation
 * and before a blank, a bracket or more punctuation. One that a blank parts from its word follows a
 * comma or the end of a sentence.
 */
final class MarksAfterWords implements MarkForm {
  private static final Pattern ATTACHED =
      Pattern.compile(
          "(?<!(?<![A-Za-z])(?:Add|Corr|Rev|Amend|Nos?|pp?|paras?|[Vv]ols?|[Aa]rts?|[Cc]haps?|[Ss]ects?|PV)\\.)"
              + "(?<=[\\p{Ll})\\]”\"’'?!]|(?:[\\p{L})\\]”\"’']|(?:19|20)\\d\\d)[.,;:，；：])$");
  private static final Pattern APART = Pattern.compile("(?<=\\p{Ll}{2}[.,;:]|[)”][.,;:，；：]) $");
  private static final Pattern AFTER = Pattern.compile("^(?:$|[ .,;:，；：)\\]”\"’'?!-])");
  private static final int BEFORE = 8;
  private static final int NEXT = 3;

  @Override
  public boolean raised(PositionedText text, int start, int end) {
    return ATTACHED.matcher(before(text, start)).find() && ends(text, end);
  }

  @Override
  public boolean possible(PositionedText text, int start, int end) {
    Matcher apart = APART.matcher(before(text, start));
    boolean closes = end == text.length() || text.charAt(end) == ' ';
    return apart.find() && closes && ends(text, end);
  }

  private static String before(PositionedText text, int start) {
    return text.folded().substring(Math.max(0, start - BEFORE), start);
  }

  private static boolean ends(PositionedText text, int end) {
    String after = text.folded().substring(end, Math.min(text.length(), end + NEXT));
    return AFTER.matcher(after).find();
  }
}
