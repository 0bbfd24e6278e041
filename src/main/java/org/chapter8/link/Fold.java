package org.chapter8.link;

/** Case folding that keeps every character in its place, so that offsets stay true. */
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
    return Character.toLowerCase(c);
  }
}
