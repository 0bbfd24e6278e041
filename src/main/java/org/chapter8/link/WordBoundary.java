package org.chapter8.link;

/** Whole words, in the scripts that separate words; Chinese does not. */
final class WordBoundary {
  private WordBoundary() {}

  /** Whether the span cuts no word in two at either end. */
  static boolean encloses(CharSequence text, int start, int end) {
    return !joined(text, start) && !joined(text, end);
  }

  private static boolean joined(CharSequence text, int at) {
    return at > 0 && at < text.length() && inWord(text.charAt(at - 1)) && inWord(text.charAt(at));
  }

  private static boolean inWord(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }
}
