package org.chapter8.link;

import java.util.regex.Pattern;

/** What stands around a place in a text, looked at no further than words there can matter. */
final class Around {
  /** Characters before a form that a pattern may take; patterns are of a few words. */
  private static final int BEFORE = 240;

  /** Characters to each side within which words of the same sentence count. */
  private static final int NEAR = 240;

  private static final String ENDS = "。！？；";

  private Around() {}

  /** Whether a pattern that ends with {@code $} matches text that ends where the form begins. */
  static boolean endsBefore(Pattern pattern, CharSequence text, int start) {
    return pattern.matcher(text).region(Math.max(0, start - BEFORE), start).find();
  }

  /** Whether a pattern matches text that begins where the form ends. */
  static boolean beginsAfter(Pattern pattern, CharSequence text, int end) {
    return pattern.matcher(text).region(end, text.length()).lookingAt();
  }

  /** Where the sentence begins that a place lies in, or the last place that counts. */
  static int sentenceStart(CharSequence text, int at) {
    int start = at;
    while (start > 0 && at - start < NEAR && !endsSentence(text, start - 1)) {
      start--;
    }
    return start;
  }

  /** Where it ends. */
  static int sentenceEnd(CharSequence text, int at) {
    int end = at;
    while (end < text.length() && end - at < NEAR && !endsSentence(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean endsSentence(CharSequence text, int at) {
    char c = text.charAt(at);
    boolean stop = c == '.' && at + 2 < text.length() && text.charAt(at + 1) == ' ';
    return ENDS.indexOf(c) >= 0
        || (stop && at > 1 && Character.isUpperCase(text.charAt(at + 2)) && isWord(text, at));
  }

  /** A point after a word of more than three letters ends a sentence; after others it may not. */
  private static boolean isWord(CharSequence text, int at) {
    int letters = 0;
    while (letters < at && Character.isLetter(text.charAt(at - 1 - letters))) {
      letters++;
    }
    return letters > 3;
  }
}
