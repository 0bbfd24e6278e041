package org.chapter8.link;

import org.chapter8.text.Folding;

/**
 * Names in one case and one script, every character in its place, so that offsets stay true:
 * letters in lower case, traditional characters as simplified ones, apostrophes as typed.
 */
final class Fold {
  private Fold() {}

  static String lower(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(lower(text.charAt(i)));
    }
    return folded.toString();
  }

  static char lower(char c) {
    return c == '’' ? '\'' : Folding.simplified(Character.toLowerCase(c));
  }
}
